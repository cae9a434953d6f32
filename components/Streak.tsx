import { useLanguage } from './language.tsx';

/** A range this narrow (points of 100) has its middle marked; RUBRIC.md, "A score is a range". */
const narrow = 20;

const percent = (value: number) => `${Math.min(100, Math.max(0, value))}%`;

/** The gold streak on the stone: where between 0 and 100 the range lies. */
export function Streak({ low, high, small = false }: { low: number; high: number; small?: boolean }) {
  const { text, number } = useLanguage();
  const marked = high - low <= narrow;
  const spoken = text.streak(number(low), number(high));
  return (
    <div
      className={small ? 'streak small' : 'streak'}
      role="img"
      aria-label={marked ? `${spoken} ${text.middle(number((low + high) / 2))}` : spoken}
    >
      <span className="gold" style={{ insetInlineStart: percent(low), insetInlineEnd: percent(100 - high) }} />
      {marked && !small && <span className="middle" style={{ insetInlineStart: percent((low + high) / 2) }} />}
    </div>
  );
}
