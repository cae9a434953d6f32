import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDamaged } from '../../../platforms/page/damaged-json.ts';

describe('damaged JSON', () => {
  it.each([
    ['a trailing comma', '{"a":[1,2,],}', { a: [1, 2] }],
    ['a missing comma', '{"a":1 "b":2}', { a: 1, b: 2 }],
    ['a raw line break', '{"a":"one\ntwo"}', { a: 'one\ntwo' }],
    ['an unescaped quote', '{"a":"the "best" course","b":1}', { a: 'the "best" course', b: 1 }],
    ['an end cut off', '{"a":{"b":[1,{"c":"d"', { a: { b: [1, { c: 'd' }] } }],
    ['comments', '<!-- {"a": /* y */ 1} -->', { a: 1 }],
  ])('with %s is read', (_, text, value) => {
    expect(JSON.parse(JSON.stringify(parseDamaged(text)))).toEqual(value);
  });

  it('reaches no prototype', () => {
    parseDamaged('{"__proto__":{"polluted":true},}');
    expect('polluted' in {}).toBe(false);
  });

  it('reads what is whole as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,8}$/),
          fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[a-z ]*$/)),
        ),
        (value) => {
          expect({ ...(parseDamaged(JSON.stringify(value)) as object) }).toEqual(value);
        },
      ),
    );
  });

  it('never throws and never hangs, however the text was cut and mixed', () => {
    fc.assert(fc.property(fc.stringMatching(/^[{}[\]",:\\ntru1.e-]{0,200}$/), (text) => void parseDamaged(text)));
    expect(() => parseDamaged('['.repeat(100_000))).not.toThrow();
  });
});
