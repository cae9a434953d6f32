import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../model/outline.ts';
import type { CountedPosting, PostingMention } from '../../model/posting.ts';
import { tally } from '../../rubric/tally.ts';

const mention = (credential: string, strength: PostingMention['strength']): PostingMention => ({
  credential,
  strength,
  quote: credential,
  sentence: `${credential} is a plus.`,
});
const posting = (about: Partial<CountedPosting>): CountedPosting => ({
  id: 'p1',
  role: 'Data analyst',
  employer: 'Harbour Mill',
  title: 'Analyst',
  posted: '2026-10-01',
  readAt: '2026-10-20T08:00:00.000Z',
  mentions: [],
  ...about,
});
const tallied = (postings: readonly CountedPosting[], about: Parameters<typeof tally>[1]) =>
  tally(postings.map(outlineOf), about);
const situation = { role: 'data analyst', today: '2026-11-22' };

describe('tally', () => {
  it('counts postings, employers and months, and required twice preferred', () => {
    const result = tallied(
      [
        posting({ id: 'a', employer: 'Harbour Mill', mentions: [mention('PMP', 'required')] }),
        posting({
          id: 'b',
          employer: 'Harbour Mill',
          title: 'Senior analyst',
          posted: '2026-09-03',
          mentions: [mention('PMP', 'preferred'), mention('CBAP', 'preferred')],
        }),
        posting({
          id: 'c',
          employer: 'Oak Lane',
          mentions: [mention('CBAP', 'preferred'), mention('Coursera', 'mentioned')],
        }),
      ],
      situation,
    );
    expect(result).toMatchObject({ postings: 3, employers: 2 });
    expect(
      result.rows.map(({ credential, postings, employers, required, preferred, mentioned, weight }) => [
        credential,
        postings,
        employers,
        required,
        preferred,
        mentioned,
        weight,
      ]),
    ).toEqual([
      ['PMP', 2, 1, 1, 1, 0, 3],
      ['CBAP', 2, 2, 0, 2, 0, 2],
      ['Coursera', 1, 1, 0, 0, 1, 0],
    ]);
    expect(result.rows[0]?.months).toEqual({ '2026-10': 1, '2026-09': 1 });
    expect(result.rows[0]?.evidence.map(({ posting: id }) => id)).toEqual(['a', 'b']);
  });

  it('merges copies of a posting, whatever the spelling of its title and the legal form of the employer', () => {
    const mentions = [mention('PMP', 'required')];
    const result = tallied(
      [
        posting({ id: 'a', mentions, posted: '2026-10-01' }),
        posting({
          id: 'b',
          mentions,
          posted: '2026-10-05',
          employer: 'Harbour Mill, Inc.',
          title: 'ANALYST ',
        }),
        posting({ id: 'c', mentions, place: 'Oslo' }),
        posting({ id: 'd', mentions: [mention('PMP', 'preferred')] }),
      ],
      situation,
    );
    expect(result).toMatchObject({ postings: 3, employers: 1 });
    expect(result.rows[0]?.evidence.map(({ posting: id }) => id)).toEqual(['b', 'c', 'd']);
    expect(result.rows[0]?.evidence[0]).toMatchObject({ quote: 'PMP', date: '2026-10-05' });
  });

  it('keeps employers apart whose postings are the same', () => {
    expect(tallied([posting({ id: 'a' }), posting({ id: 'b', employer: 'Oak Lane' })], situation)).toMatchObject({
      postings: 2,
      employers: 2,
    });
  });

  it('leaves out other roles, postings of more than a year ago and postings dated later', () => {
    const ids = ['2025-11-21', '2025-11-22', '2026-11-22', '2026-11-23'].map((date) =>
      posting({ id: date, title: date, posted: date, mentions: [mention('PMP', 'required')] }),
    );
    const result = tallied([...ids, posting({ id: 'other', role: 'Nurse' })], situation);
    expect(result.rows[0]?.evidence.map(({ posting: id }) => id)).toEqual(['2025-11-22', '2026-11-22']);
    expect(tallied([posting({ posted: '2027-02-28' })], { role: 'Data analyst', today: '2028-02-29' }).postings).toBe(
      1,
    );
  });

  it('counts a posting without a date for the day on which it was read', () => {
    const undated: CountedPosting = { ...posting({ mentions: [mention('PMP', 'required')] }) };
    delete undated.posted;
    expect(tallied([undated], situation).rows[0]?.evidence[0]?.date).toBe('2026-10-20');
  });

  it('recomputes 5,000 postings within 50 ms', () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      outlineOf(
        posting({
          id: `${i}`,
          employer: `Employer ${i % 900}`,
          place: `Town ${i}`,
          mentions: [mention(`C${i % 40}`, 'required'), mention(`D${i % 70}`, 'preferred'), mention('E', 'mentioned')],
        }),
      ),
    );
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      tally(many, situation);
      return process.cpuUsage(start).user / 1000; // processor time: other work on the machine does not count
    }).sort((a, b) => a - b);
    expect(times[0]).toBeLessThan(50);
  });
});
