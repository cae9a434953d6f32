import { describe, expect, test } from 'vitest';
import { certifications, facts } from '../../../rubric/facts/index.ts';

type About = Parameters<typeof facts.certification>[0];
const found = (about: About, today = '2026-11-22'): string | undefined => {
  const hit = facts.certification(about, today);
  return hit && `${hit.certification.short ?? hit.certification.name} ${hit.code ?? '-'} ${hit.codeStatus}`;
};

describe('an exam code is judged on a day', () => {
  test.each<[About, string | undefined]>([
    [{ examCodes: ['SY0-701'] }, 'Security+ SY0-701 active'],
    [{ examCodes: ['SY0-601'] }, 'Security+ SY0-601 retired'],
    [{ examCodes: ['SY0-501'] }, 'Security+ SY0-501 may-be-retired'],
    [{ examCodes: ['SY0-601', 'SY0-701'] }, 'Security+ SY0-701 active'],
    [{ title: 'CompTIA Security+ (SY0-601)', issuers: ['CompTIA'] }, 'Security+ SY0-601 retired'],
    [
      { title: 'Azure exam AZ-204 preparation', issuers: ['Anybody'] },
      'Microsoft Certified: Azure Developer Associate AZ-204 retired',
    ],
    [
      { title: 'Terraform Associate (003) practice', examCodes: ['003'] },
      'HashiCorp Certified: Terraform Associate 003 retired',
    ],
    [{ examCodes: ['003'] }, undefined],
    [{ examCodes: ['ZZ9-999'] }, undefined],
  ])('%j is %s', (about, expected) => expect(found(about)).toBe(expected));

  test('until its last day it can be taken', () => {
    expect(found({ examCodes: ['SY0-601'] }, '2024-07-31')).toBe('Security+ SY0-601 active');
    expect(found({ examCodes: ['SY0-601'] }, '2024-08-01')).toBe('Security+ SY0-601 retired');
  });
});

describe('a title names a certification whole, by its own body', () => {
  test.each<[About, string | undefined]>([
    [{ title: 'CISSP', issuers: ['(ISC)²'] }, 'CISSP - unknown'],
    [{ title: 'Certified Information Systems Security Professional – CISSP' }, 'CISSP - unknown'],
    [{ title: 'CISSP', issuers: ['Some Tutor'] }, undefined],
    [{ title: 'Ethical hacking for CISSP fans' }, undefined],
    [
      { title: 'AWS Certified Machine Learning – Specialty', issuers: ['AWS'] },
      'AWS Certified Machine Learning - Specialty - retired',
    ],
  ])('%j is %s', (about, expected) => expect(found(about)).toBe(expected));
});

test('what has no source is unsure, what has one is not', () => {
  const hit = facts.certification({ examCodes: ['SY0-601'] }, '2026-11-22')?.certification;
  expect(hit?.successor).toBe('SY0-701');
  expect(hit?.unsure).toContain('successor');
  expect(hit?.unsure).not.toContain('retires');
});

test('the table holds at least 150 certifications', () => expect(certifications().length).toBeGreaterThanOrEqual(150));
