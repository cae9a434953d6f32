// Over 200 lines: a case for every indicator.
import { describe, expect, it } from 'vitest';
import { type Around, answer, indicatorOf, judged, type Page } from './made.ts';

type Row = [what: string, page: Page, expected: [string, number, number] | undefined, around?: Around];
const rows: Record<string, Row[]> = {
  'issuer-name': [
    ['a university teaching under its own name', { signals: { issuers: ['Stanford University'] } }, ['met', 1, 1]],
    [
      'a certification body in its field',
      { signals: { issuers: ['CompTIA'] } },
      ['met', 1, 1],
      { situation: { field: 'security' } },
    ],
    [
      'a certification body outside its field',
      { signals: { issuers: ['CompTIA'] } },
      ['partly', 0.5, 0.5],
      { situation: { field: 'nursing' } },
    ],
    ['a platform’s own brand', { signals: { issuers: ['Udemy'] } }, ['partly', 0.5, 0.5]],
    [
      'a lent name',
      { signals: { issuers: ['University of Oregon'], taughtBy: ['Skillharbor'] } },
      ['partly', 0.5, 0.5],
    ],
    ['a name that is not in the list', { signals: { issuers: ['Codewharf'] } }, ['not met', 0, 0]],
    [
      'an unlisted body found in the accreditor’s directory',
      { kind: 'certification', signals: { issuers: ['Codewharf'] } },
      ['met', 1, 1],
      { answers: [answer('accreditation-directory')] },
    ],
    [
      'accreditation only claimed',
      { kind: 'certification', signals: { issuers: ['Codewharf'], accreditations: ['ANSI'] } },
      ['not met', 0, 0],
    ],
    ['a look-alike', { signals: { issuers: ['Gооgle'] } }, ['not met', 0, 0]],
    [
      'a look-alike that somebody confirmed',
      { signals: { issuers: ['Gооgle'] } },
      ['not met', 0, 0],
      { answers: [answer('accreditation-directory')] },
    ],
    [
      'a university of the long tail on its own .edu site',
      {
        url: 'https://pace.westmark.edu/web',
        platform: 'Westmark University',
        signals: { issuers: ['Westmark University'] },
      },
      ['met', 1, 1],
    ],
    [
      'a company on a university’s .edu site',
      { url: 'https://pace.westmark.edu/web', platform: 'Codewharf', signals: { issuers: ['Codewharf'] } },
      ['not met', 0, 0],
    ],
    [
      'a name with University in it on another site',
      {
        url: 'https://westmark.example/web',
        platform: 'Westmark University',
        signals: { issuers: ['Westmark University'] },
      },
      ['not met', 0, 0],
    ],
    ['no issuer named', {}, ['not stated', 0, 1]],
    [
      'no issuer named, found by the user',
      {},
      ['met', 1, 1],
      { answers: [answer('who-issues:name', 'confirmed', { value: 'Stanford University' })] },
    ],
  ],
  'own-hand': [
    [
      'a listed issuer with named teachers',
      { signals: { issuers: ['Stanford University'], instructors: ['Ada Lund', 'Bo Berg'] } },
      ['met', 1, 1],
    ],
    [
      'a listed issuer on its own site',
      { url: 'https://continue.uoregon.edu/web', signals: { issuers: ['University of Oregon'] } },
      ['met', 1, 1],
    ],
    [
      'the exam of a certification',
      { kind: 'certification', form: 'vendor-certification', signals: { issuers: ['ISC2'], assessments: ['exam'] } },
      ['met', 1, 1],
    ],
    [
      'an unlisted issuer on its own site',
      { platform: 'Codewharf', signals: { issuers: ['Codewharf'] } },
      ['partly', 0.5, 0.5],
    ],
    ['an unlisted issuer elsewhere', { signals: { issuers: ['Codewharf'] } }, ['not stated', 0, 0.5]],
    [
      'taught by another',
      {
        signals: { issuers: ['University of Oregon'], taughtBy: ['Skillharbor'], instructors: ['Ada Lund', 'Bo Berg'] },
      },
      ['not met', 0, 0],
    ],
    [
      'taught by another, confirmed all the same',
      { signals: { issuers: ['University of Oregon'], taughtBy: ['Skillharbor'] } },
      ['not met', 0, 0],
      { answers: [answer('who-issues')] },
    ],
    [
      'taught by a unit of the issuer',
      { signals: { issuers: ['Google'], taughtBy: ['Google Cloud'], instructors: ['Ada Lund', 'Bo Berg'] } },
      ['met', 1, 1],
    ],
    [
      'one person under a platform’s name',
      { url: 'https://www.udemy.com/course/x', signals: { issuers: ['Udemy'], instructors: ['Ada Lund'] } },
      ['not met', 0, 0],
    ],
    ['a look-alike', { signals: { issuers: ['Gооgle'], instructors: ['Ada Lund'] } }, ['not met', 0, 0]],
    ['a listed issuer and nothing more', { signals: { issuers: ['Google'] } }, ['not stated', 0, 1]],
    ['confirmed', { signals: { issuers: ['Google'] } }, ['met', 1, 1], { answers: [answer('who-issues')] }],
    [
      'found to be another',
      { signals: { issuers: ['Google'] } },
      ['not met', 0, 0],
      { answers: [answer('who-issues', 'not true')] },
    ],
  ],
  employers: [
    [
      'three employers',
      { signals: { title: 'Web Craft Certificate' } },
      ['met', 1, 1],
      {
        postings: ['A', 'B', 'C'].map((employer) => ({
          employer,
          credential: 'Web Craft Certificate',
          strength: 'preferred',
        })),
      },
    ],
    [
      'one employer three times',
      { signals: { title: 'Web Craft Certificate' } },
      ['partly', 0.5, 1],
      {
        postings: ['A', 'a', 'A'].map((employer) => ({
          employer,
          credential: 'Web Craft Certificate',
          strength: 'preferred',
        })),
      },
    ],
    [
      'postings that name something else',
      { signals: { title: 'Web Craft Certificate' } },
      ['not stated', 0, 1],
      { postings: [{ employer: 'A', credential: 'Data Craft', strength: 'required' }] },
    ],
    ['looked and found none', {}, ['not met', 0, 0], { answers: [answer('postings', 'not true')] }],
    ['nobody has looked', {}, ['not stated', 0, 1]],
  ],
  'assessment-ladder': [
    ['a supervised exam', { signals: { assessments: ['proctored-exam', 'quiz'] } }, ['met', 1, 1]],
    ['an exam', { signals: { assessments: ['exam'] } }, ['partly', 0.5, 1]],
    [
      'an exam, found to be supervised',
      { signals: { assessments: ['exam'] } },
      ['met', 1, 1],
      { answers: [answer('identity-check:supervised')] },
    ],
    [
      'an exam, found not to be supervised',
      { signals: { assessments: ['exam'] } },
      ['partly', 0.5, 0.5],
      { answers: [answer('identity-check:supervised', 'not true')] },
    ],
    ['a project graded by somebody', { signals: { assessments: ['graded-project'] } }, ['partly', 0.5, 1]],
    ['a lab', { signals: { assessments: ['lab'] } }, ['partly', 0.5, 0.5]],
    ['graded by other learners', { signals: { assessments: ['peer-review', 'quiz'] } }, ['partly', 0.5, 0.5]],
    ['quizzes', { signals: { assessments: ['quiz'] } }, ['partly', 0, 0.5]],
    [
      'quizzes without a pass mark',
      { signals: { assessments: ['quiz'] } },
      ['not met', 0, 0],
      { answers: [answer('identity-check:pass-mark', 'not true')] },
    ],
    ['watching', { signals: { assessments: ['attendance'] } }, ['not met', 0, 0]],
    [
      'watching, whatever was confirmed',
      { signals: { assessments: ['attendance'] } },
      ['not met', 0, 0],
      { answers: [answer('identity-check:graded'), answer('identity-check'), answer('identity-check:supervised')] },
    ],
    ['nothing said', {}, ['not stated', 0, 1]],
    ['nothing said, an exam found', {}, ['partly', 0.5, 1], { answers: [answer('identity-check:graded')] }],
    [
      'a supervised exam found not to be so',
      { signals: { assessments: ['proctored-exam'] } },
      ['partly', 0.5, 0.5],
      { answers: [answer('identity-check', 'not true')] },
    ],
  ],
  'identity-checked': [
    ['a supervised exam', { signals: { assessments: ['proctored-exam'] } }, ['met', 1, 1]],
    ['confirmed', { signals: { assessments: ['quiz'] } }, ['met', 1, 1], { answers: [answer('identity-check')] }],
    [
      'found not to be',
      { signals: { assessments: ['quiz'] } },
      ['not met', 0, 0],
      { answers: [answer('identity-check', 'not true')] },
    ],
    ['attendance only', { signals: { assessments: ['attendance'] } }, ['not met', 0, 0]],
    ['an exam', { signals: { assessments: ['exam'] } }, ['not stated', 0, 1]],
    [
      'could not be found',
      { signals: { assessments: ['exam'] } },
      ['not stated', 0, 1],
      { answers: [answer('identity-check', 'could not find')] },
    ],
  ],
  work: [
    ['a capstone', { signals: { artefacts: ['capstone'] } }, ['met', 1, 1]],
    ['a guided project', { signals: { artefacts: ['guided-project'] } }, ['partly', 0.5, 0.5]],
    [
      'a guided project, confirmed',
      { signals: { artefacts: ['guided-project'] } },
      ['partly', 0.5, 0.5],
      { answers: [answer('what-to-show')] },
    ],
    ['found none', {}, ['not met', 0, 0], { answers: [answer('what-to-show', 'not true')] }],
    ['nothing said', {}, ['not stated', 0, 1]],
  ],
  record: [
    ['confirmed', { signals: { shareable: true } }, ['met', 1, 1], { answers: [answer('what-to-show:record')] }],
    ['shareable', { signals: { shareable: true } }, ['partly', 0.5, 1]],
    [
      'a public page of a certificate earned',
      { kind: 'earned-credential', signals: { title: 'A Course' } },
      ['partly', 0.5, 1],
    ],
    [
      'shareable, no link',
      { signals: { shareable: true } },
      ['partly', 0.5, 0.5],
      { answers: [answer('what-to-show:record', 'not true')] },
    ],
    ['nothing said', {}, ['not stated', 0, 1]],
  ],
  current: [
    [
      'an exam in use',
      { kind: 'certification', signals: { issuers: ['CompTIA'], examCodes: ['SY0-701'] } },
      ['met', 1, 1],
    ],
    [
      'a retired exam',
      { kind: 'certification', signals: { issuers: ['CompTIA'], examCodes: ['SY0-601'], launched: '2025-12' } },
      ['not met', 0, 0],
    ],
    [
      'an exam that may be retired',
      { kind: 'certification', signals: { issuers: ['CompTIA'], examCodes: ['SY0-501'] } },
      ['not stated', 0, 1],
    ],
    [
      'an exam that may be retired, found in use',
      { kind: 'certification', signals: { issuers: ['CompTIA'], examCodes: ['SY0-501'] } },
      ['met', 1, 1],
      { answers: [answer('exam-retake:still-offered')] },
    ],
    ['a retirement date gone by', { kind: 'certification', signals: { retires: '2026-10' } }, ['not met', 0, 0]],
    ['a retirement to come', { kind: 'certification', signals: { retires: '2027-10' } }, ['partly', 0.5, 0.5]],
    ['the latest version', { signals: { title: 'Django 6 in Practice' } }, ['met', 1, 1]],
    ['an older supported version', { signals: { title: 'Django 5 in Practice' } }, ['partly', 0.5, 0.5]],
    [
      'a version out of support, updated lately',
      { signals: { title: 'Django 2 in Practice', updated: '2026-10' } },
      ['not met', 0, 0],
    ],
    [
      'the latest version, long not updated',
      { signals: { title: 'Django 6 in Practice', updated: '2019-10' } },
      ['not met', 0, 0],
    ],
    ['old and new version of one product', { signals: { title: 'From Django 2 to Django 6' } }, ['met', 1, 1]],
    [
      'a version out of support among the skills',
      { signals: { title: 'Web Craft', skills: ['HTML', 'Django 2'] } },
      ['not met', 0, 0],
    ],
    ['updated two years ago, fast field', { signals: { updated: '2024-11' } }, ['met', 1, 1]],
    ['updated three years ago, fast field', { signals: { updated: '2023-10' } }, ['partly', 0.5, 0.5]],
    ['updated five years ago, fast field', { signals: { updated: '2021-10' } }, ['not met', 0, 0]],
    [
      'updated five years ago, slow field',
      { signals: { updated: '2021-10' } },
      ['met', 1, 1],
      { situation: { field: 'history' } },
    ],
    [
      'updated three years ago, field unknown',
      { signals: { updated: '2023-10' } },
      ['partly', 0.5, 1],
      { situation: { field: '' } },
    ],
    ['launched three years ago', { signals: { launched: '2023-11' } }, ['met', 1, 1]],
    ['a session within a year', { signals: { starts: '2027-02-01' } }, ['partly', 0.3, 1]],
    [
      'a session within a year, updated by the answer',
      { signals: { starts: '2027-02-01' } },
      ['met', 1, 1],
      { answers: [answer('last-updated', 'confirmed', { value: '2026-03' })] },
    ],
    ['a session long ago', { signals: { starts: '2021-02-01' } }, ['not stated', 0, 1]],
    [
      'nothing said, old by the answer',
      {},
      ['not met', 0, 0],
      { answers: [answer('last-updated', 'confirmed', { value: '2012-03' })] },
    ],
    [
      'nothing said, a year by the answer',
      {},
      ['not met', 0, 0],
      { answers: [answer('last-updated', 'confirmed', { value: '2012' })] },
    ],
    [
      'nothing said, no date in the answer',
      {},
      ['not stated', 0, 1],
      { answers: [answer('last-updated', 'confirmed', { value: 'last spring' })] },
    ],
    ['nothing said', {}, ['not stated', 0, 1]],
  ],
  validity: [
    ['stated', { kind: 'certification', signals: { validYears: 3 } }, ['met', 1, 1]],
    [
      'confirmed',
      { kind: 'badge', form: 'digital-badge' },
      ['met', 1, 1],
      { answers: [answer('expiry-renewal', 'confirmed', { value: '3 years' })] },
    ],
    ['retired', { kind: 'certification', signals: { examCodes: ['SY0-601'], validYears: 3 } }, ['not met', 0, 0]],
    ['nothing said', { kind: 'certification' }, ['not stated', 0, 1]],
    ['a course', { signals: { validYears: 3 } }, undefined],
  ],
  credit: [
    [
      'confirmed by the school',
      { signals: { creditClaims: [{ kind: 'recommended', body: 'ACE', quote: 'q' }] } },
      ['met', 1, 1],
      { answers: [answer('credit-receiving-school:recommended-ace', 'confirmed', { by: 'the registrar' })] },
    ],
    [
      'confirmed by nobody',
      { signals: { creditClaims: [{ kind: 'recommended', body: 'ACE', quote: 'q' }] } },
      ['partly', 0, 1],
      { answers: [answer('credit-receiving-school:recommended-ace')] },
    ],
    ['claimed', { signals: { creditClaims: [{ kind: 'recommended', body: 'ACE', quote: 'q' }] } }, ['partly', 0, 1]],
    [
      'not true',
      { signals: { creditClaims: [{ kind: 'recommended', body: 'ACE', quote: 'q' }] } },
      ['not met', 0, 0],
      { answers: [answer('credit-receiving-school:recommended-ace', 'not true')] },
    ],
    ['nothing said', {}, ['not stated', 0, 1]],
  ],
};

describe.each(Object.entries(rows))('%s', (id, table) => {
  it.each(table)('%s', (_, page, expected, around) => {
    expect(indicatorOf(judged(page, around), id)).toEqual(expected);
  });
});
