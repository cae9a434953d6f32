import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { goal, type Judgement } from '../model/judgement.ts';
import { type Reading, reading } from '../model/reading.ts';
import type { Answer } from '../model/record.ts';
import { facts } from '../rubric/facts/index.ts';
import { judge } from '../rubric/index.ts';

/** A case file: bare signal values, the user's situation, and what is expected (not read here). */
const caseFile = z.object({
  id: z.string(),
  reading: z.object({
    url: z.string(),
    platform: z.string(),
    kind: z.string(),
    form: z.string(),
    signals: z.record(z.string(), z.unknown()),
    conflicts: z.optional(z.unknown()),
  }),
  context: z.object({
    goal,
    field: z.optional(z.string()),
    role: z.optional(z.string()),
    today: z.string(),
    confirmations: z.optional(
      z.array(
        z.object({
          item: z.string(),
          state: z.enum(['open', 'confirmed', 'not true', 'could not find']),
          by: z.optional(z.string()),
          answer: z.optional(z.union([z.string(), z.number(), z.boolean()])),
        }),
      ),
    ),
    postings: z.optional(
      z.array(
        z.object({
          employer: z.string(),
          credential: z.string(),
          strength: z.enum(['required', 'preferred', 'mentioned']),
        }),
      ),
    ),
  }),
});
type CaseFile = z.infer<typeof caseFile>;

/** Wraps bare values as a reader would hand them over: each with a quotation and a place. */
function readingOf({ reading: bare, context }: CaseFile): Reading {
  const signals = Object.fromEntries(
    Object.entries(bare.signals).map(([name, value]) => [
      name,
      {
        value,
        evidence: (Array.isArray(value) && value.length > 0 ? value : [value]).slice(0, 100).map((one: unknown) => ({
          quote: typeof one === 'string' ? one : JSON.stringify(one),
          place: { data: `case.${name}` },
        })),
      },
    ]),
  );
  const { url: address, platform, kind, form, conflicts } = bare;
  return reading.parse({
    address,
    platform,
    kind,
    form,
    signals,
    ...(conflicts ? { conflicts } : {}),
    readAt: `${context.today}T00:00:00Z`,
  });
}

/** An item is named by its id, or by its topic: then the first item of it counts. */
function answersOf({ context }: CaseFile, { checklist }: Judgement): Answer[] {
  return (context.confirmations ?? []).map(({ item, state, by, answer }) => {
    const named = checklist.find((one) => one.id === item) ?? checklist.find((one) => one.topic === item);
    return {
      item: named?.id ?? item,
      state,
      ...(by === undefined ? {} : { by }),
      ...(answer === undefined ? {} : { value: String(answer) }),
      at: `${context.today}T00:00:00Z`,
      device: 'case',
    };
  });
}

function judged(file: string): object {
  const one = caseFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { goal: aim, field = '', role = '', today, postings = [] } = one.context;
  const about = readingOf(one);
  const given = { postings, situation: { goal: aim, field, role, today }, facts };
  const asked = judge(about, { ...given, answers: [] });
  const { verdict, low, high, coverage, form, iceClass, warnings, checklist, criteria, nextStep, whatIfs } = judge(
    about,
    {
      ...given,
      answers: answersOf(one, asked),
    },
  );
  return {
    id: one.id,
    verdict,
    low,
    high,
    coverage,
    form,
    iceClass,
    warnings: warnings.map(({ id }) => id),
    asks: [...new Set(checklist.map(({ topic }) => topic))],
    criteria,
    nextStep,
    whatIfs,
  };
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say which folder of cases to judge: npm run --silent judge -- DIR');
  process.exit(2);
}
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.json') || name === 'orders.json' || name === 'closeness.json') continue;
  try {
    console.log(JSON.stringify(judged(join(folder, name))));
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
