import type { Mention } from '../strength/mention.ts';

export const isUnspecified = (name: string): boolean =>
  name.endsWith('(unspecified)') || /^[A-Z]\w+(?: [A-Z]\w+)? certification$/.test(name);

/** "INCOSE CSEP", "CPIM or CSCP (APICS)": an issuer right before or in brackets right behind its own credential says whose that is. */
const namesIssuer = (text: string, { start, end, issuer, quote }: Mention, all: readonly Mention[]): boolean =>
  all.some(
    (other) =>
      (other.issuer === issuer || other.issuer === quote) &&
      !other.credential.endsWith('(unspecified)') &&
      (/^(?: ?[:-] ?|[’']s | )$/.test(text.slice(end, other.start)) || /^ ?\($/.test(text.slice(other.end, start))),
  );

/** "CQE certification from ASQ": whoever issues it is no credential more. */
const issuedBy = /\b(?:via|through|from|by) (?:the )?(?:[A-Z]{2,8}(?:,? (?:or|and) |, |\/)){0,3}$/;

const issuerLast = /^(?:certification|certificate|designation|credential) (?:from|by|through|via) [A-Z]/;

/** "LPN license or a multi-state license": the compact is the one of the licence before it. */
const isOthersCompact = ({ quote, start }: Mention, all: readonly Mention[]): boolean =>
  /^(?:(?:or|and) )?(?:compact|multi-?state)\b(?!.*RN)/i.test(quote) &&
  all.some(
    ({ short = '', end }) =>
      /^(?:LPN|LVN|APRN|NP|PT|PTA|CCC-SLP|psychologist license)$/.test(short) && end <= start && start - end < 100,
  );

/** "Epic certified in one of the following: ClinDoc, Orders": what follows says which. */
const ofFollowing = /^(?: in)? (?:at least )?(?:one|any)(?: or more)? of the following[a-z ]{0,20}: ?/;

/** "Scrum certification (CSM, PSM)": the brackets say which. */
const isListed = (text: string, end: number, all: readonly Mention[]): boolean =>
  all.some(({ start }) => start > end && start - end < 12 && /^\s?\([^)]*$/.test(text.slice(end, start)));

/** "Microsoft certifications such as MCSE": the word before the list names no further credential. */
export const isUmbrella = (text: string, mention: Mention, all: readonly Mention[]): boolean => {
  const { credential, quote, start: from, end } = mention;
  const following = ofFollowing.exec(text.slice(end, end + 80))?.[0].length ?? 0;
  return (
    isOthersCompact(mention, all) ||
    // "APICS/ASCM certification (CSCP, CPIM)": so do the brackets for both names of the issuer
    (isUnspecified(credential) &&
      /^\/[A-Z]\w+ certifications? \(/.test(text.slice(end, end + 40)) &&
      all.some(({ start }) => start > end && start === text.indexOf('(', end) + 1)) ||
    (isUnspecified(credential) && namesIssuer(text, mention, all)) ||
    (isUnspecified(credential) && following > 0 && all.some(({ start }) => start === end + following)) ||
    (credential.endsWith('(unspecified)') &&
      /\b(?:or|and) (?:an? )?(?:similar|equivalent|other|related|comparable|relevant) $/i.test(
        text.slice(Math.max(0, from - 24), from),
      )) ||
    // "SHRM-CP certification from SHRM"
    (issuerLast.test(quote) && all.some(({ end: other }) => other < from && /^\)? $/.test(text.slice(other, from)))) ||
    // "AAPC coding certification"
    (credential.endsWith('(unspecified)') &&
      text[from - 1] === ' ' &&
      all.some(({ end: other }) => other === from - 1)) ||
    (credential.endsWith('(unspecified)') &&
      issuedBy.test(text.slice(Math.max(0, from - 40), from)) &&
      all.some(
        ({ end: other, credential: named, issuer }) =>
          !named.endsWith('(unspecified)') &&
          ((other <= from && from - other < 60) || (issuer !== undefined && issuer === mention.issuer)),
      )) ||
    ((/ certification$/.test(credential) ? /cert(?:ification|ified)?s?$/i : /^[A-Za-z ]+ cert(?:ification)?s?$/).test(
      quote,
    ) &&
      !(mention.short && quote.includes(mention.short)) &&
      isListed(text, end, all)) ||
    (isUnspecified(credential) &&
      /^,? ?(?:such as|like|including|e\.g)/.test(text.slice(end, end + 10)) &&
      all.some(({ start }) => start > end && start - end < 30)) ||
    (credential === 'DoD 8570 certification' && all.some((other) => /^DoD 8570 [IC]/.test(other.credential))) ||
    (isUnspecified(credential) &&
      (/(?:certifications|certs)$/i.test(quote) || credential.endsWith('(unspecified)')) &&
      /^[ \t]?(?:[:(–-]|,? ?(?:such as|like|including|e\.g|i\.e)| (?:in|as) (?=[A-Z]))/.test(
        text.slice(end, end + 12),
      ) &&
      all.some(({ start }) => start > end && start - end < (/^\s?\(/.test(text.slice(end, end + 2)) ? 10 : 30)))
  );
};
