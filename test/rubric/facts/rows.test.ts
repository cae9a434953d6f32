import { describe, expect, it } from 'vitest';
import { findIssuer, issuerTables, listedIssuers } from '../../../rubric/facts/issuers.ts';
import { piecesOf, plain, searchable, spell } from '../../../rubric/facts/names.ts';
import { remembered, rowsOf } from '../../../rubric/facts/rows.ts';

const tables = [
  { rows: '\nRed Fox | a\nBlue Fox | b\n', body: 'Animals' },
  { rows: 'Red Oak | c', body: 'Trees' },
];

describe('rows of tables', () => {
  it('parses only the rows that hold all the pieces, each once, and keeps the order', () => {
    const parsed: string[] = [];
    const rows = rowsOf(
      tables,
      (line) => {
        parsed.push(line);
        return { line };
      },
      ({ body }) => body,
    );
    const lower = (text: string): string => text.toLowerCase();
    const lines = (pieces: string[]): string[] => rows.holding(pieces, lower).map(({ line }) => line);
    expect(lines(['red'])).toEqual(['Red Fox | a', 'Red Oak | c']);
    expect(lines(['red', 'trees'])).toEqual(['Red Oak | c']);
    expect(lines(['wolf'])).toEqual([]);
    expect(parsed).toEqual(['Red Fox | a', 'Red Oak | c']);
    expect(rows.all().map(({ line }) => line)).toEqual(['Red Fox | a', 'Blue Fox | b', 'Red Oak | c']);
    expect(parsed.length).toBe(3);
  });

  it('remembers what was asked, up to a limit', () => {
    let asked = 0;
    const find = remembered((key) => {
      asked++;
      return [key];
    }, 2);
    for (const key of ['a', 'a', 'b', 'a', 'c', 'a']) expect(find(key)).toEqual([key]);
    expect(asked).toBe(4);
  });
});

describe('the search in the issuer tables', () => {
  it('passes over no listed name, whatever its accents, marks and short forms', () => {
    const lines = issuerTables.flatMap(({ rows }) => searchable(rows.trim()).split('\n'));
    listedIssuers().forEach(({ name, aliases }, at) => {
      for (const one of [name, ...aliases])
        for (const piece of piecesOf(plain(spell(one)))) expect(lines[at], one).toContain(piece);
    });
  });

  it.each([
    ['Université de Montréal', 'Universite de Montreal'],
    ['University of St. Andrews', 'Univ. of Saint Andrews'],
    ['King’s College London', "King's College London"],
  ])('finds %s and %s alike', (one, other) => {
    expect(findIssuer(other)?.issuer.name).toBe(findIssuer(one)?.issuer.name);
  });
});
