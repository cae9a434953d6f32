import { expect, test } from 'vitest';
import { checkTables, isDate, sharedNames } from '../../../rubric/facts/check.ts';

test('the tables have no faults', () => {
  const { faults, counts } = checkTables('2026-11-22');
  expect(faults).toEqual([]);
  expect(counts.issuers).toBeGreaterThanOrEqual(400);
  expect(counts.certifications).toBeGreaterThanOrEqual(150);
  expect(counts.products).toBeGreaterThanOrEqual(60);
});

test('rows older than a year are noted, and rows from tomorrow are faults', () => {
  expect(checkTables('2026-11-22').warnings.join()).not.toContain('more than a year');
  expect(checkTables('2027-11-23').warnings.join()).toContain('more than a year');
  expect(checkTables('2026-11-21').faults.join()).toContain('bad date');
});

test('dates', () => {
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '2026-02'].map((date) => isDate(date))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['2026-02', '2026', '2026-02-28'].map((date) => isDate(date, true))).toEqual([true, true, true]);
});

test('two owners of one name are found, whatever its spelling', () => {
  const rows = [
    { owner: 'One', names: ['The École'] },
    { owner: 'Two', names: ['ecole', 'Other'] },
  ];
  expect(sharedNames(rows)).toEqual(['ecole: One, Two']);
});
