import { describe, expect, test } from 'vitest';
import { facts } from '../../../rubric/facts/index.ts';

const on = (text: string, today = '2026-08-22'): string[] =>
  facts.versions(text, today).map(({ product, named, standing }) => `${product} ${named}: ${standing}`);

describe('a version beside its product is judged', () => {
  test.each([
    ['Django 1.11 from scratch', ['Django 1.11: out-of-support']],
    ['Django 6 for Web Developers', ['Django 6: latest']],
    ['Learn Python 2', ['Python 2: out-of-support']],
    ['Python 3.6 for everybody', ['Python 3.6: out-of-support']],
    ['Python 3 basics', ['Python 3: latest']],
    ['Angular 1 in depth', ['AngularJS 1: out-of-support']],
    ['AngularJS basics', ['AngularJS 1: out-of-support']],
    ['Angular 17', ['Angular 17: out-of-support']],
    ['Java SE 11 Developer', ['Java 11: supported']],
    ['Java 1.8', ['Java 1.8: supported']],
    ['Python 2 and 3', ['Python 2: out-of-support', 'Python 3: latest']],
    ['.NET 4.8', ['.NET Framework 4.8: latest']],
    ['.NET Core 3.1', ['.NET 3.1: out-of-support']],
    ['Oracle 12c administration', ['Oracle Database 12c: out-of-support']],
    ['Excel 2016', ['Microsoft Office 2016: out-of-support']],
    ['Kubernetes v1.28', ['Kubernetes 1.28: out-of-support']],
    ['Node.js version 24', ['Node.js 24: supported']],
    ['Spring Boot 2.x', ['Spring Boot 2.x: out-of-support']],
  ])('%s', (text, expected) => expect(on(text)).toEqual(expected));
});

describe('what is no version is left alone', () => {
  test.each([
    'Python 101',
    'Java 10 hours',
    'Java EE 7',
    'Go 2 market',
    'in the spring of 5 regions',
    'Spring 2023 session',
    'Blender 3D',
    'Unity 2D games',
    'Office 365',
    'how to access 2019 data',
    'Angular 2+',
    'Kubernetes 1.x',
    'CentOS Stream 9',
    'React',
    'MyPython 2',
    '',
  ])('%s', (text) => expect(on(text)).toEqual([]));
});

test('support ends with its day', () => {
  expect(on('.NET 8', '2026-11-10')).toEqual(['.NET 8: supported']);
  expect(on('.NET 8', '2026-11-11')).toEqual(['.NET 8: out-of-support']);
});

test('a long text is read in linear time', () => {
  const time = (length: number): number => {
    const text = 'Python version 3.x, and 2 or Angular - v '.repeat(length);
    const start = performance.now();
    facts.versions(text, '2026-08-22');
    return performance.now() - start;
  };
  // The best of several tries, for other work may run beside it.
  const best = (length: number): number => Math.min(...[1, 2, 3, 4].map(() => time(length)));
  expect(best(8000)).toBeLessThan(8 * 6 * Math.max(1, best(1000)));
});
