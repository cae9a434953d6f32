import type { CountedPosting, PostingMention } from './posting.ts';

/** What the count of a role needs of a posting: no sentences and no address, which are many times as long. */
export type Outline = Pick<CountedPosting, 'id' | 'role' | 'employer' | 'title' | 'place'> & {
  /** The day that the posting counts for, YYYY-MM-DD: when it was posted, else when it was read. */
  date: string;
  mentions: readonly Omit<PostingMention, 'sentence'>[];
};

export const outlineOf = ({ id, role, employer, title, place, posted, readAt, mentions }: CountedPosting): Outline => ({
  id,
  role,
  employer,
  title,
  ...(place && { place }),
  date: posted ?? readAt.slice(0, 10),
  mentions: mentions.map(({ sentence, ...mention }) => mention),
});
