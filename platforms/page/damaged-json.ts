/**
 * Reads JSON that strict parsing refuses, as real pages carry it: raw line breaks in strings, trailing or missing commas,
 * comments, quotes left unescaped, an end that was cut off. Objects have no prototype, so no key can reach one.
 */
const deepest = 60;

/** What can be read of the text; `undefined` where it does not even start as JSON. */
export function parseDamaged(text: string): unknown {
  let at = 0;
  const skip = () => {
    const gap = /(?:[\s;]|\/\*[\s\S]*?\*\/|<!--|-->|<!\[CDATA\[|\]\]>|\/\/[^\n]*(?=\n))*/y;
    gap.lastIndex = at;
    at += gap.exec(text)?.[0].length ?? 0;
  };

  /** A quote ends a string where what follows could follow a string; else it is one left unescaped. */
  const string = (): string => {
    let said = '';
    for (at++; at < text.length; at++) {
      const c = text.charAt(at);
      if (c === '\\') {
        const escaped = /\\(?:u[\da-f]{4}|[\s\S])/iy;
        escaped.lastIndex = at;
        const found = escaped.exec(text)?.[0] ?? c;
        said +=
          found.length === 6 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : unescaped(found.charAt(1));
        at += found.length - 1;
      } else if (c === '"') {
        const after = /\s*(?:[,:}\]]|$)/y;
        after.lastIndex = at + 1;
        if (after.test(text)) {
          at++;
          break;
        }
        said += c;
      } else said += c;
    }
    return said;
  };

  const value = (depth: number): unknown => {
    skip();
    const c = text.charAt(at);
    if (c === '"') return string();
    if (depth < deepest && (c === '{' || c === '[')) return c === '{' ? object(depth) : array(depth);
    const bare = /true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy;
    bare.lastIndex = at;
    const word = bare.exec(text)?.[0];
    if (!word) return undefined;
    at += word.length;
    const low = word.toLowerCase();
    return low === 'true' ? true : low === 'false' ? false : low === 'null' ? null : Number(word);
  };

  const object = (depth: number): Record<string, unknown> => {
    const read: Record<string, unknown> = Object.create(null);
    for (at++; ; ) {
      skip();
      const c = text.charAt(at);
      if (c === '') return read;
      if (c === '}') {
        at++;
        return read;
      }
      if (c === ',') at++;
      else if (c === '"') {
        const key = string();
        skip();
        if (text.charAt(at) !== ':') return read;
        at++;
        const inner = value(depth + 1);
        if (inner === undefined) return read;
        if (key !== '__proto__') read[key] = inner;
      } else return read;
    }
  };

  const array = (depth: number): unknown[] => {
    const read: unknown[] = [];
    for (at++; ; ) {
      skip();
      const c = text.charAt(at);
      if (c === '') return read;
      if (c === ']') {
        at++;
        return read;
      }
      if (c === ',') at++;
      else {
        const inner = value(depth + 1);
        if (inner === undefined) return read;
        read.push(inner);
      }
    }
  };

  const read = value(0);
  return typeof read === 'object' && read !== null ? read : undefined;
}

function unescaped(letter: string): string {
  return letter === 'n' || letter === 'r' || letter === 't' || letter === 'b' || letter === 'f' ? ' ' : letter;
}
