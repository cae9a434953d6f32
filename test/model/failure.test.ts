import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Failure, whyOf } from '../../model/failure.ts';

const notZod = () => {
  try {
    z.object({ low: z.number() }).parse({ low: 'low' });
  } catch (error) {
    return error;
  }
  return undefined;
};

test.each([
  ['a fault of ours', new Failure('gone'), 'gone'],
  ['no room on the disk', new DOMException('No room.', 'QuotaExceededError'), 'full'],
  ['a stored row out of shape', notZod(), 'stored'],
  ['anything else', new TypeError('x is undefined'), 'other'],
  ['what is no error at all', 'no', 'other'],
])('%s', (_, error, why) => expect(whyOf(error)).toBe(why));
