import { adOf } from './ad/ad.ts';
import { unescapedOf } from './ad/brackets.ts';
import { namesIn } from './naming/names.ts';
import { candidatesIn } from './sense/candidates.ts';
import { carryCertainty } from './sense/lists.ts';
import { isUmbrella } from './sense/umbrella.ts';
import { placesIn } from './spelling/matcher.ts';
import { eachOnce, type Mention, mentionOf } from './strength/mention.ts';

export type { Mention } from './strength/mention.ts';

/**
 * The credentials that a posting's text names, each once, in the order of their first place. Vague phrases ("relevant certification"),
 * degrees, company marks, waived requirements and the letters after a contact's name are not among them. A space that allows no line break is a space.
 */
export function mentionsIn(posting: string): Mention[] {
  const { text, placeIn } = unescapedOf(posting);
  const ad = adOf(text);
  const places = placesIn(text);
  const candidates = candidatesIn(ad, places.hits);
  carryCertainty(ad, candidates);
  const mentions = namesIn(ad, places, candidates).flatMap((name) => mentionOf(ad, name) ?? []);
  return eachOnce(mentions.filter((mention) => !isUmbrella(text, mention, mentions))).map((mention) => ({
    ...mention,
    quote: posting.slice(placeIn(mention.start), placeIn(mention.end)),
    start: placeIn(mention.start),
    end: placeIn(mention.end),
  }));
}
