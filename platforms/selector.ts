import type { Element } from './tree.ts';

/** A selector that finds the element again: from the nearest id or stable hook downwards. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | undefined = element; at && at.nodeName !== 'HTML'; at = at.parentElement) {
    if (at.id && /^[A-Za-z][\w-]{0,60}$/.test(at.id) && !/\d{4}/.test(at.id)) {
      steps.unshift(`#${at.id}`);
      break;
    }
    const name = at.localName;
    if (!/^[a-z][a-z0-9-]*$/.test(name)) {
      steps.unshift('*');
      continue;
    }
    let nth = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.localName === name) nth++;
    }
    steps.unshift(name === 'body' ? name : `${name}:nth-of-type(${nth})`);
  }
  const whole = steps.join('>');
  return whole.length <= 1000 ? whole : element.localName;
}
