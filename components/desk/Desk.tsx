import '../tokens.css';
import '../panel.css';
import './desk.css';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.tsx';

export const parts = ['shortlist', 'compare', 'roles', 'judged', 'data', 'settings'] as const;
export type Part = (typeof parts)[number];

type Props = {
  /** The part that is open; none on pages that stand by themselves, such as one credential. */
  part: Part | undefined;
  title: string;
  lead?: string | undefined;
  children: ReactNode;
};

/** The full page around every part: the way between the parts, and one heading. */
export function Desk({ part, title, lead, children }: Props) {
  const { text, tag } = useLanguage();
  return (
    <div className="touchstone desk" lang={tag}>
      <header className="desk-head">
        <span className="mark" aria-hidden="true">
          <span />
        </span>
        <span className="name">Touchstone</span>
        <nav aria-label={text.desk.nav}>
          <ul>
            {parts.map((one) => (
              <li key={one}>
                <a href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
                  {text.desk.parts[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </main>
      <footer className="desk-foot">{text.onDevice}</footer>
    </div>
  );
}
