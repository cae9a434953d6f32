import { describe, expect, test } from 'vitest';
import { facts, issuers, knownIn } from '../../../rubric/facts/index.ts';
import { alphabets, disguised, graphemes, seeded } from './disguise.ts';

const identity = (name: string, host?: string): string | undefined => {
  const found = facts.issuer(name, host);
  return found && !found.lookAlike ? found.issuer.name : undefined;
};

describe('an issuer is recognised whole and normalised', () => {
  test.each([
    ['Stanford University', 'Stanford University'],
    ['STANFORD UNIVERSITY', 'Stanford University'],
    ['  The University of Edinburgh ', 'University of Edinburgh'],
    ['Univ. of Michigan', 'University of Michigan'],
    ['University of California San Diego', 'University of California, San Diego'],
    ['Universita Bocconi', 'Bocconi University'],
    ['Ecole Polytechnique Federale de Lausanne', 'École Polytechnique Fédérale de Lausanne'],
    ['Technical University of Munich (TUM)', 'Technical University of Munich'],
    ['Larsen and Toubro', 'Larsen & Toubro'],
    ['Queen’s University', "Queen's University"],
    ['MongoDB, Inc.', 'MongoDB'],
    ['CompTIA®', 'CompTIA'],
    ['(ISC)²', 'ISC2'],
    ['Google Cloud', 'Google'],
    ['HarvardX', 'Harvard University'],
    ['上海戏剧学院', 'Shanghai Theatre Academy'],
    ['НИУ ВШЭ', 'HSE University'],
    ['Harvard University & MIT', 'Harvard University'],
    ['www.coursera.org', 'Coursera'],
    ['https://online.stanford.edu/courses', 'Stanford University'],
  ])('%s is %s', (name, expected) => expect(identity(name)).toBe(expected));
});

describe('what only resembles an issuer is nobody', () => {
  test.each([
    'Stanford Institute of Coaching',
    'Stamford University',
    'Harvord University',
    'University',
    'Oracle Ltd',
    'Meta Limited',
    'IBM Certified Tutors',
    'Prof. Emory Duke',
    'Heidelberg University (Ohio)',
    'Stanford University and Friends of Coding',
    'stanford.edu.example.com',
    'notstanford.edu',
    'Stanförd University',
    '',
  ])('%s', (name) => expect(facts.issuer(name)).toBeUndefined());
});

describe('a disguised name is flagged with whom it resembles', () => {
  test.each([
    ['Gооgle Cloud', 'Google'],
    ['ＩＢＭ', 'IBM'],
    ['𝐒tanford University', 'Stanford University'],
    ['Stạnford University', 'Stanford University'],
    ['Stan\u200bford University', 'Stanford University'],
    ['\u202eHarvard University', 'Harvard University'],
    ['MicrosoFt C0rporation', 'Microsoft'],
    ['GoogIe Cloud', 'Google'],
    ['Ⓤdacity', 'Udacity'],
  ])('%s', (name, resembles) => {
    const found = facts.issuer(name);
    expect(found?.issuer.name).toBe(resembles);
    expect(found?.lookAlike).toBe(true);
  });
});

test('the generator of disguises has every letter of its alphabets in place', () => {
  expect(alphabets.map((alphabet) => graphemes(alphabet).length)).toEqual(alphabets.map(() => 26));
});

test('of 2,000 disguises of listed names none is taken for genuine, and most are named for what they are', () => {
  const random = seeded(20261122);
  const names = issuers().flatMap(({ name, aliases }) => [name, ...aliases]);
  const accepted: string[] = [];
  let flagged = 0;
  for (let made = 0; made < 2000; ) {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const disguise = disguised(name, random);
    if (!disguise || disguise.toLowerCase() === name.toLowerCase()) continue;
    made++;
    const found = facts.issuer(disguise);
    if (found?.lookAlike) flagged++;
    else if (found) accepted.push(`${name} as ${disguise}`);
  }
  expect(accepted).toEqual([]);
  expect(flagged).toBeGreaterThan(1800);
});

describe('a host', () => {
  test.each([
    ['School of Engineering', 'online.stanford.edu', 'Stanford University'],
    ['Stanford Seed', 'www.gsb.stanford.edu', 'Stanford University'],
    ['', 'www.ibm.com', 'IBM'],
    ['Codewharf', 'www.ibm.com', undefined],
    ['School of Engineering', 'stanford.edu.example.org', undefined],
    ['Codewharf', 'www.coursera.org', undefined],
    ['', 'www.coursera.org', undefined],
    ['Coursera', 'www.coursera.org', 'Coursera'],
    ['Yale University', 'www.coursera.org', 'Yale University'],
  ])('%s on %s is %s', (name, host, expected) => expect(identity(name, host)).toBe(expected));

  test('is the own site of its owner only', () => {
    expect(facts.issuer('Yale University', 'som.yale.edu')?.ownSite).toBe(true);
    expect(facts.issuer('Yale University', 'www.coursera.org')?.ownSite).toBe(false);
  });
});

test('every listed name leads to its own row', () => {
  const astray = issuers().flatMap((issuer) =>
    [issuer.name, ...issuer.aliases]
      .filter((name) => identity(name) !== issuer.name)
      .map((name) => `${issuer.name}: ${name}`),
  );
  expect(astray).toEqual([]);
});

test('an issuer is known in its fields', () => {
  const issuer = (name: string) => {
    const found = facts.issuer(name);
    if (!found) throw new Error(`${name} is not listed`);
    return found.issuer;
  };
  expect(knownIn(issuer('ISC2'), 'security')).toBe(true);
  expect(knownIn(issuer('ISC2'), 'nursing')).toBe(false);
  expect(knownIn(issuer('TU Delft'), 'energy engineering')).toBe(true);
  expect(knownIn(issuer('Stanford'), 'anything')).toBe(true);
});
