import { expect, test } from 'vitest';
import { platformName } from '../../model/platform-name.ts';

const evidence = [{ quote: 'Coursera', place: { data: 'title' } }];
test.each([
  [{ platform: 'coursera', signals: { platform: { value: 'Coursera', evidence } } }, 'Coursera'],
  [{ platform: 'edx', signals: {} }, 'edX'],
  [{ platform: 'generic', signals: {} }, 'school.example'],
])('the site of %j', (reading, name) => {
  expect(platformName({ address: 'https://www.school.example/course', ...reading })).toBe(name);
});
