/** Whose name goes on the credential, by labels and lines of issuing. */

import { type Found, mapped } from '../page/found.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Match } from '../page/page-lines.ts';
import type { Parse } from '../page/parsed.ts';
import { asks, denies, sentenceAt } from '../page/sentence.ts';
import { short } from '../page/short.ts';
import { wholeLine } from '../page/whole-line.ts';
import type { About } from '../platform.ts';
import { ownUniversity, universityNear } from '../recognise/academic.ts';
import { isUniversity } from '../recognise/university.ts';
import { ownSite } from './own-issuer.ts';

/** Said where a name would stand. */
const nobody =
  /^(?:no|none|nobody|no one|yes|n\/?a|not applicable|tb[acd]|to be \w+|unknown|various|self|us|you|ninguno|aucun|keine[rs]?)$/i;
const organisation: Parse<string> = short((text) => {
  const value = text.trim().replace(/\s?\([^)]{0,90}\)$/, '');
  return value.length >= 2 &&
    !nobody.test(value) &&
    /\p{L}/u.test(value) &&
    !/[.!?]$/.test(value) &&
    value.split(' ').length <= 10
    ? { value, start: text.indexOf(value), end: text.indexOf(value) + value.length }
    : undefined;
}, 90);
/** What goes on after a name tells to whom or when it was issued: no name of an issuer alone. */
const issuedAlone: Parse<string> = (text) => {
  const name = text.replace(/^(?:issued|awarded) by[ \u2028](?:the )?/i, '');
  const found = /^\p{Lu}/u.test(name) && !/[,:;]|\s(?:to|on|for|in|and)\s/i.test(name) ? organisation(name) : undefined;
  return (
    found && {
      value: found.value,
      start: text.indexOf(found.value),
      end: text.indexOf(found.value) + found.value.length,
    }
  );
};

const issuedBy = /^(?:Issued|Awarded) by[ \u2028][^\n]{2,90}$/;

/** "Created by University of X": a whole line that names a university. */
function byUniversity(page: Page): Found<string> | undefined {
  for (const match of page.matches(
    /^(?:Created|Offered|Developed|Designed|Awarded|Certified|Delivered|Provided) by[ \u2028](?:the )?(?=\p{Lu})[^\n,.]{4,70}$/u,
  )) {
    const name = page.said(match).replace(/^\w+ by[ \u2028](?:the )?/, '');
    if (isUniversity(name)) return page.claim(name, { start: match.end - name.length, end: match.end });
  }
  return undefined;
}

/** "It will have the logos of NPTEL and IIT Madras": who stands on the certificate. */
const logos = /(?<=\b(?:have|has|bears?|carr(?:y|ies)) the logos? of (?:the )?)\p{Lu}[^\n.]{1,80}?(?=\s?(?:\.|$))/u;

function logosOf(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(logos).take(100)) {
    if (denies(sentenceAt(page, match))) continue;
    const names = page.said(match).split(/,? and |, | & /);
    if (names.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length <= 7)) return page.claim(names, match);
  }
  return undefined;
}

const name =
  "\\p{Lu}(?:[\\p{L}’'&-]|\\.(?! )){1,24}(?: (?:(?:of|for|at|de|del|della) (?:the |la )?)?\\p{Lu}(?:[\\p{L}’'&-]|\\.(?! )){1,24}){0,6}(?![\\p{L}’'&-]| (?:(?:and|or|&) )?\\p{Lu})";
/** A sentence that promises a certificate, and whose: "receive a certificate from X", "the certificate will be awarded by X". */
const promised = [
  new RegExp(
    `(?<=\\b(?:receive|earn|get|gain|be awarded) (?:an? |your |the )(?:[a-z-]{2,16} ){0,3}certificate (?:of [a-z]{4,14} )?(?:from|by) (?:the )?)${name}`,
    'u',
  ),
  new RegExp(
    `(?<=\\b[Cc]ertificates? (?:of [a-z]{4,14} )?will be (?:issued|awarded|granted) by (?:the )?)${name}`,
    'u',
  ),
  new RegExp(
    `(?<=\\b(?:(?:emitid|otorgad|expedid|avalad|certificad)[oa] (?:por|pela|pelo) (?:la |el )?|délivrée? par (?:la |le |l['’])?|ausgestellt von (?:der )?))${name}`,
    'u',
  ),
];

/** In Spanish, Portuguese, French and German the words of giving follow what is given: people are certified too. */
const given =
  /\b(?:certificad[oa]|diploma|t[íi]tulo|titulaci[óo]n|constancia|credencial|insignia|curso|programa|diplomado|formaci[óo]n|certificat|attestation|dipl[ôo]me|formation|zertifikat|urkunde|kurs)\b[^.;:\n]{0,60}$/i;
const people =
  /\b(?:docentes?|profesor(?:as?|es)?|professor(?:as?|es)?|instructor(?:as?|es)?|instrutor(?:as?|es)?|autor(?:as?|es)?|expert[oa]s?|ponentes?|formadora?s?)\b[^.;:\n]{0,60}$/i;

function isPromise(page: Page, match: Match): boolean {
  const sentence = sentenceAt(page, match);
  const before = page.said({
    start: Math.max(page.line(page.lineAt(match.start)).start, match.start - 80),
    end: match.start,
  });
  const follows = /\b(?:por|pela|pelo|par|von)(?: (?:la|el|le|der))? (?:l['’])?$/.test(before);
  return (
    !asks(sentence) &&
    !denies(sentence) &&
    (!follows || (given.test(before.replace(/(?:[^\s]{1,16} ){2,3}$/, '')) && !people.test(before)))
  );
}

function promisedBy(page: Page): Found<string> | undefined {
  return promised
    .values()
    .flatMap((pattern) => page.matches(pattern).take(100))
    .map((match) => {
      const said = page.said(match).replace(/[.’'&-]{1,3}$/, '');
      return isUniversity(said) && isPromise(page, match)
        ? page.claim(said, { start: match.start, end: match.start + said.length })
        : undefined;
    })
    .find(Boolean);
}

/** A university right under the name of what it gives a certificate for, on a site that is not its own. */
const universityBelow = (page: Page, { kind, form }: About): Found<string[]> | undefined =>
  (kind === 'course' || kind === 'program') && form !== 'none'
    ? mapped(universityNear(page), (name) => (/\|/.test(name) || unit.test(name) ? undefined : [name]))
    : undefined;
/** A part of a university. */
const unit = /^(?:the )?(?:college|school|faculty|department|institute) of [\p{L} ,&-]{3,40}$/iu;

/** A link names one organisation, whatever words its name holds. */
function issuedByLink(page: Page): Found<string> | undefined {
  for (const match of page.matches(issuedBy)) {
    const start = match.start + 'Issued by '.length + (/^A/.test(match.match[0]) ? 1 : 0);
    const name = page.said({ start, end: match.end });
    if (page.elementAt(start)?.closest('a')?.textContent.replace(/\s+/g, ' ').trim() === name)
      return page.claim(name, { start, end: match.end });
  }
  return undefined;
}

/** Who issues it. On somebody's own certificate only the words of issuing count: other labels may stand over the holder's name. */
export function issuers(page: Page, about: About): Found<string[]> | undefined {
  const labelled =
    about.kind === 'earned-credential'
      ? page.labelled(labels.issued, issuedAlone)
      : page.labelled(labels.issuer, organisation);
  const found = labelled ?? wholeLine(page, issuedBy, issuedAlone) ?? issuedByLink(page) ?? byUniversity(page);
  const whole = found ?? (about.kind === 'earned-credential' ? undefined : promisedBy(page));
  return (
    mapped(whole, (value) => [value]) ??
    logosOf(page) ??
    ownUniversity(page, about) ??
    universityBelow(page, about) ??
    ownSite(page, about)
  );
}
