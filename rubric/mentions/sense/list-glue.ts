import type { Hit } from '../spelling/longest-spelling.ts';

/** What may stand between two items of a list. */
export const listGlue =
  /^(?:\s(?:required|preferred|desired)(?=,? or )|\s\([A-Z][A-Za-z]{1,7}\))?(?:\s?[®™)]?\s?[,/|&;+•]?\s?\(?(?:and\/or|and|or|&amp;|&|either|oder|und|bzw\.|o|y|ou|et|e)?\s?(?:be\s)?(?:(?:currently )?working towards?\s(?:your )?)?(?:an?\s|the\s)?\(?\s?){1,2}$/i;

/** A list carries its certainty from item to item. */
export const isLinked = (text: string, left: Hit, right: Hit): boolean =>
  !(isMethod.test(text.slice(left.start, left.end)) && practised.test(text.slice(right.end, right.end + 16))) &&
  !(isMethod.test(text.slice(right.start, right.end)) && taught.test(text.slice(right.end, right.end + 16))) &&
  right.start - left.end < 32 &&
  listGlue.test(text.slice(left.end, right.start));

/** "Six Sigma or PMP experience": a method beside it is practised, not certified. */
const isMethod = /^(?:(?:lean )?six sigma|itil|agile|scrum|lean|cobit|togaf|prince2|safe)$/i;
const taught = /^ (?:trained|training|exposure|knowledge|principles|concepts|methodolog)/i;
const practised = /^ (?:experience|knowledge|skills|methodolog|principles|tools|concepts)/i;

/** An item that no table knows: the Tandberg of "Certifications: Cisco/Tandberg, Polycom", the ARX of "CPCU, ARX, AIDA". */
export const isPastUnknown = (gap: string, isAnnounced: boolean): boolean =>
  (isAnnounced ? productBetween : lettersBetween).test(gap);
const productBetween = /^(?:, |\/)[A-Z][\w+.-]{1,14}(?: [A-Z][\w+.-]{1,14})?(?:, |\/|,? (?:and|or) )(?:and |or )?$/;
const lettersBetween =
  /^(?:, (?!(?:[BM](?:A|S|BA)|PHD|SQL|SAP|SAS|AWS|ERP|CRM|ETL|SDLC|JIRA|GIT)\b)[A-Z][A-Z0-9]{1,4}[a-z]?){1,2}(?:, |,? (?:and|or) )(?:and |or )?$/;
