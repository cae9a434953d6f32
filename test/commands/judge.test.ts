import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'touchstone-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

const made = {
  id: 'credit-by-topic',
  reading: {
    url: 'https://learn.example/courses/one',
    platform: 'Learn Example',
    kind: 'course',
    form: 'platform-certificate',
    signals: {
      title: 'A Course',
      assessments: ['attendance'],
      creditClaims: [{ kind: 'eligible', body: 'ACE', quote: 'eligible for credit' }],
    },
  },
  context: {
    goal: 'credit',
    field: 'history',
    role: '',
    today: '2026-11-22',
    confirmations: [{ item: 'credit-receiving-school', state: 'confirmed', by: 'the registrar' }],
    postings: [],
  },
};

it('prints one judgement a line, and takes a topic for its only item', { timeout: 30_000 }, () => {
  writeFileSync(join(folder, 'credit-by-topic.json'), JSON.stringify(made));
  writeFileSync(join(folder, 'orders.json'), '[]');
  const printed = execFileSync(process.execPath, ['commands/judge.ts', folder], { encoding: 'utf8' });
  expect(printed.trim().split('\n').length).toBe(1);
  expect(JSON.parse(printed)).toMatchObject({
    id: 'credit-by-topic',
    verdict: 'Mixed signal',
    form: 'platform-certificate',
    iceClass: 'certificate of attendance',
    warnings: [],
    asks: expect.arrayContaining(['credit-receiving-school', 'total-cost']),
    criteria: expect.arrayContaining([expect.objectContaining({ id: 'stackability', low: 30, high: 30 })]),
  });
});
