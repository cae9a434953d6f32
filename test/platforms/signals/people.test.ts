import { expect, it } from 'vitest';
import { isUniversity } from '../../../platforms/recognise/university.ts';
import { isPerson, untitled } from '../../../platforms/signals/people.ts';

it.each([
  ['Ana Lima (she/her)', true],
  ['Michael "Mike" Smith', true],
  ['李明', true],
  ['Nguyễn Văn A', true],
  ['Anne-Marie O’Brien', true],
  ['Google Career Certificates', false],
  ['edX Staff', false],
  ['Course Team', false],
  ['Madonna', false],
  ['the best', false],
  ['To be announced', false],
  ['Ana de la Cruz', true],
])('%s is a person: %s', (name, expected) => {
  expect(isPerson(name)).toBe(expected);
});

it('leaves titles before a name out', () => {
  expect(untitled('Prof. Dr. Max Müller')).toBe('Max Müller');
  expect(untitled('Professor Emeritus John Smith')).toBe('John Smith');
});

it.each([
  ['HarvardX', true],
  ['Karolinska Institutet', true],
  ['Indian Institute of Management Bangalore', true],
  ['Inter-American Development Bank', false],
  ['IDBx', false],
  ['New York Institute of Finance', false],
  ['Fullstack Academy', false],
])('%s is a university: %s', (name, expected) => {
  expect(isUniversity(name)).toBe(expected);
});
