import { howJudged } from '../rubric/how-judged.ts';
import type { JudgementLanguage } from '../rubric/texts/index.ts';

type Cells = readonly (string | number)[];

const table = (head: Cells, rows: readonly Cells[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** "How this is judged" in Markdown: criterion → indicator → rule → source, the ladders, the verdicts and the weights. */
export function howJudgedPage(language: JudgementLanguage = 'en'): string {
  const { version, words, principles, criteria, ladders, verdicts, grave, goals, fields } = howJudged(language);
  const parts = [
    `# ${words.title}`,
    words.made(version),
    `## ${words.principles}`,
    principles.map((text) => `- ${text}`).join('\n'),
    `## ${words.criteria}`,
    words.criteriaIntro,
    ...criteria.flatMap(({ name, question, weight, indicators, sources }) => [
      `### ${name}: ${words.points(weight)}`,
      `*${question}*`,
      ...indicators.map(({ id, question: asked, why, rule, points }) =>
        [`**${asked}** ${words.points(points)} (\`${id}\`)`, `- ${words.why}: ${why}`, `- ${words.rule}: ${rule}`].join(
          '\n',
        ),
      ),
      `${words.sources}:`,
      sources.map(({ text, source, date }) => `- ${text} (${source}; ${date})`).join('\n'),
    ]),
    `## ${words.ladders}`,
    words.laddersIntro,
    ...ladders.flatMap(({ name, rungs }) => [
      `### ${name}`,
      table(
        [words.rung, words.stands],
        rungs.map(({ rung, text }) => [rung, text]),
      ),
    ]),
    `## ${words.verdicts}`,
    words.verdictsIntro,
    table(
      [words.verdict, words.when],
      verdicts.map(({ name, rule }) => [name, rule]),
    ),
    grave,
    `## ${words.goals}`,
    table(
      [words.goal, ...criteria.map(({ name }) => name)],
      goals.map(({ name, weights }) => [name, ...weights.map(({ weight }) => weight)]),
    ),
    `## ${words.fields}`,
    words.fieldsIntro,
    table(
      [words.field, words.span],
      fields.map(({ name, years }) => [name, words.years(years)]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
