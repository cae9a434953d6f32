import { useState } from 'react';
import type { CourseRecord, Cost as Entered } from '../model/record.ts';
import { judgementLanguage } from '../rubric/texts/index.ts';
import { type CostField, type CostView, costOf, noCurrency } from './cost.ts';
import { useDraft } from './draft.ts';
import { Fold } from './Fold.tsx';
import { type Language, useLanguage } from './language.tsx';
import type { PanelActions, Saving } from './panel-view.ts';
import { SavingWord } from './SavingWord.tsx';

/** A number as people type it, with a comma or a point; `undefined` for nothing, 'wrong' for anything else. */
function numberIn(typed: string): number | undefined | 'wrong' {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 && value <= 1e9 ? value : 'wrong';
}

function Figure({
  label,
  value,
  onChange,
  onBlur,
}: {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  onBlur: () => void;
}) {
  const { text } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && numberIn(typed) === 'wrong';
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        value={typed ?? (value === undefined ? '' : String(value))}
        aria-invalid={wrong || undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = numberIn(event.target.value);
          if (next !== 'wrong') onChange(next);
        }}
        onBlur={() => {
          setTyped(undefined);
          onBlur();
        }}
      />
      {wrong && <span className="partly">{text.aNumber}</span>}
    </label>
  );
}

const moneyOf = ({ price, number }: Language, { currency }: Pick<CostView, 'currency'>, amount: number) =>
  currency === noCurrency ? number(amount, 2) : price({ amount, currency, per: 'once' });

/** The total in few words: "at least $294", or that nothing of it is known. */
function totalInWords(view: CostView, language: Language): string {
  const { text } = language;
  if (view.total.lines.length === 0) return text.costUnknown;
  const money = moneyOf(language, view, view.total.total);
  return view.open.length > 0 ? text.atLeast(money) : money;
}

/** What the credential costs in all: fee for the user's own pace, exam, one more attempt and renewals; every figure may be changed. */
export function Cost({
  record,
  saving,
  onCost,
}: { record: CourseRecord; saving: Saving | undefined } & Pick<PanelActions, 'onCost'>) {
  const language = useLanguage();
  const { text, number } = language;
  const { value: own, change, onBlur } = useDraft<Entered>(record.kept.cost?.value ?? none, onCost);
  const view = costOf(record, own, judgementLanguage(language.tag));
  const { fields, per, years, total } = view;

  function set(field: CostField, value: number | undefined) {
    const { [field]: _, ...rest } = own;
    change(value === undefined ? rest : { ...rest, [field]: value });
  }
  const figure = (field: CostField, label: string) => (
    <Figure label={label} value={fields[field]} onChange={(value) => set(field, value)} onBlur={onBlur} />
  );
  const repeats = per === 'month' || per === 'year';
  const line = {
    fee:
      per === 'credit'
        ? text.costCredits(number(fields.credits ?? 0, 1))
        : repeats
          ? text.costPayments(payments(per, fields.months ?? 0), text.per[per])
          : text.costFee,
    exam: text.costExam,
    retake: text.costRetake,
    renewal: text.costRenewals(years),
  };
  return (
    <Fold id="cost" title={text.costInAll} aside={totalInWords(view, language)}>
      <p className="soft">{text.costWhy}</p>
      <div className="figures">
        {figure('fee', per === 'once' ? text.costFee : text.costFeePer(text.per[per]))}
        {per === 'credit' && figure('credits', text.credits)}
        {repeats && figure('months', text.monthsNeeded)}
        {repeats && fields.hoursPerWeek !== undefined && figure('hoursPerWeek', text.hoursMine)}
        {figure('exam', text.costExam)}
        {figure('retake', text.costRetake)}
        {figure('renewal', text.costRenewal)}
        {figure('renewalYears', text.renewalEvery)}
        <label>
          {text.heldFor}
          <select
            value={years}
            onChange={(event) => change({ ...own, years: event.target.value === '5' ? 5 : 3 })}
            onBlur={onBlur}
          >
            <option value={3}>{text.yearsLong(3)}</option>
            <option value={5}>{text.yearsLong(5)}</option>
          </select>
        </label>
      </div>
      <dl className="sum num">
        {total.lines.map(({ id, amount }) => (
          <div key={id}>
            <dt>{line[id]}</dt>
            <dd>{moneyOf(language, view, amount)}</dd>
          </div>
        ))}
        {view.open.map((id) => (
          <div key={id} className="soft">
            <dt>{line[id]}</dt>
            <dd>{text.notKnown}</dd>
          </div>
        ))}
        <div className="total">
          <dt>{text.inYears(years)}</dt>
          <dd>
            <span role="status">{totalInWords(view, language)}</span>
          </dd>
        </div>
      </dl>
      <SavingWord saving={saving} />
    </Fold>
  );
}

const none: Entered = {};

/** As many payments as the months take: a begun month or year is paid in full. */
const payments = (per: 'month' | 'year', months: number): number =>
  Math.max(1, Math.ceil(per === 'month' ? months : months / 12));
