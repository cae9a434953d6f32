import type { Answer, CourseRecord } from '../../model/record.ts';
import type { SignalName, SignalValues } from '../../model/signals.ts';
import { criterionIds } from '../../model/terms.ts';
import { isAnswered } from '../answers.ts';
import { wordedValue } from '../ChecklistEntry.tsx';
import { workload } from '../Facts.tsx';
import type { Language } from '../language.tsx';

/** One line of a comparison: what each credential says, `undefined` where that is unknown. */
export type CompareRow = {
  name: string;
  cells: readonly (string | undefined)[];
  /** Cells for which the question does not arise; they neither differ nor are unknown. */
  apart?: readonly boolean[];
  state: 'same' | 'differs' | 'unknown';
};
export const compareGroups = ['verdict', 'criteria', 'cost', 'credential', 'learning', 'answers'] as const;
export type CompareGroup = { group: (typeof compareGroups)[number]; rows: readonly CompareRow[] };

function row(name: string, cells: readonly (string | undefined)[], apart?: readonly boolean[]): CompareRow {
  const asked = cells.filter((_, index) => !apart?.[index]);
  const state = asked.includes(undefined) ? 'unknown' : new Set(cells).size > 1 ? 'differs' : 'same';
  return { name, cells, ...(apart && { apart }), state };
}

/** How the answer to an item stands, as its reader reads it. */
function answerInWords(
  answer: Answer | undefined,
  answerType: 'claim' | 'yes-no' | 'date' | 'amount' | 'name',
  language: Language,
) {
  const { text } = language;
  if (!isAnswered(answer)) return undefined;
  const value = wordedValue({ answerType }, answer, language);
  if (answer.state === 'could not find' || !value) return text.state[answer.state];
  return value;
}

function answers(records: readonly CourseRecord[], language: Language): CompareRow[] {
  const items = new Map(
    records.flatMap(({ page }) => page.judgement.checklist.map((item) => [item.id, item] as const)),
  );
  return [...items.values()]
    .filter(({ id }) => records.some(({ kept }) => isAnswered(kept.answers[id])))
    .map(({ id, question, answerType }) =>
      row(
        question,
        records.map(({ kept }) => answerInWords(kept.answers[id], answerType, language)),
        records.map(
          ({ page, kept }) => !isAnswered(kept.answers[id]) && !page.judgement.checklist.some((item) => item.id === id),
        ),
      ),
    );
}

/** Everything that is compared, in the order in which it is read; rows of which no page says anything are left out. */
export function compareRows(records: readonly CourseRecord[], language: Language): CompareGroup[] {
  const { text, range, number, price, list, month, day, languageName } = language;
  const judged = <T>(read: (judgement: CourseRecord['page']['judgement']) => T) =>
    records.map(({ page }) => read(page.judgement));
  const stated = <Name extends SignalName>(name: Name, words: (value: SignalValues[Name]) => string) =>
    row(
      text.signal[name],
      records.map(({ page }) => {
        const signal = page.reading.signals[name];
        return signal && words(signal.value);
      }),
    );
  const anyOf = (rows: readonly CompareRow[]) => rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const open = ({ page, kept }: CourseRecord) =>
    page.judgement.checklist.filter(({ id }) => !isAnswered(kept.answers[id])).length;

  return [
    {
      group: 'verdict',
      rows: [
        row(
          text.compare.rangeOf100,
          judged(({ low, high }) => range(low, high)),
        ),
        row(
          text.compare.verdict,
          judged(({ verdict }) => text.verdict[verdict]),
        ),
        row(
          text.compare.known,
          judged(({ coverage }) => text.compare.knownOf(number(coverage.found), number(coverage.asked))),
        ),
        row(
          text.compare.warnings,
          judged(({ warnings }) => warnings.map((one) => one.text).join(' ') || text.compare.noWarning),
        ),
      ],
    },
    {
      group: 'criteria',
      rows: criterionIds.map((id) =>
        row(
          text.criterion[id],
          judged(({ criteria }) => {
            const criterion = criteria.find((one) => one.id === id);
            return criterion && text.points(range(criterion.low, criterion.high), number(criterion.points));
          }),
        ),
      ),
    },
    {
      group: 'cost',
      rows: anyOf([
        row(
          text.price,
          records.map(({ page: { reading } }) =>
            reading.signals.price
              ? `${price(reading.signals.price.value)} (${text.seenOn(day(reading.readAt))})`
              : reading.signals.freeAccess?.value
                ? text.free
                : undefined,
          ),
        ),
        stated('trialDays', (days) => text.compare.trialDays(number(days))),
        stated('renews', (unit) => text.compare.renewsEvery[unit]),
      ]),
    },
    {
      group: 'credential',
      rows: anyOf([
        row(
          text.compare.form,
          judged(({ form }) => text.form[form]),
        ),
        row(
          text.compare.iceClass,
          judged(({ iceClass }) => (iceClass === 'not stated' ? undefined : text.iceClass[iceClass].split(':')[0])),
        ),
        stated('issuers', list),
        stated('platform', (name) => name),
        stated('creditClaims', (claims) =>
          list([
            ...new Set(
              claims.map(({ kind, body }) => (body ? `${text.creditKinds[kind]} (${body})` : text.creditKinds[kind])),
            ),
          ]),
        ),
        stated('accreditations', list),
        stated('examCodes', list),
        stated('validYears', (years) => text.compare.years(years, number(years))),
        stated('updated', month),
        stated('retires', month),
        stated('shareable', () => text.yes),
      ]),
    },
    {
      group: 'learning',
      rows: anyOf([
        stated('assessments', (kinds) => list(kinds.map((kind) => text.assessmentKinds[kind]))),
        stated('artefacts', (kinds) => list(kinds.map((kind) => text.artefactKinds[kind]))),
        row(
          text.workload,
          records.map(({ page }) => workload(page.reading.signals, language)),
        ),
        stated('level', (level) => text.levels[level]),
        stated('languages', (tags) => list(tags.map(languageName))),
      ]),
    },
    {
      group: 'answers',
      rows: [
        ...answers(records, language),
        row(
          text.compare.stillOpen,
          records.map((record) => number(open(record))),
        ),
      ],
    },
  ];
}
