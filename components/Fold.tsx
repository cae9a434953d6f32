import type { ReactNode } from 'react';

/** One tool that stands folded, with its result in its title line. */
export function Fold({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  aside: string;
  children: ReactNode;
}) {
  return (
    <details className="group tool" data-tool={id}>
      <summary>
        <h3>{title}</h3>
        <span className="soft num">{aside}</span>
      </summary>
      <div className="inside">{children}</div>
    </details>
  );
}
