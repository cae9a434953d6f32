import type { Element } from './tree.ts';

/** By an id the first element of the tree that bears it, which a selector finds: pages that hold a copy for other windows have their ids twice. */
const firstOfId = new WeakMap<Element, ReadonlyMap<string, Element>>();

function isFirstOfItsId(element: Element): boolean {
  let root = element;
  while (root.parentElement) root = root.parentElement;
  const known =
    firstOfId.get(root) ?? new Map([root, ...root.querySelectorAll('[id]')].reverse().map((one) => [one.id, one]));
  firstOfId.set(root, known);
  return known.get(element.id) === element;
}

/** A selector that finds the element again: from the nearest id or stable hook downwards. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | undefined = element; at && at.nodeName !== 'HTML'; at = at.parentElement) {
    if (at.id && /^[A-Za-z][\w-]{0,60}$/.test(at.id) && !/\d{4}/.test(at.id) && isFirstOfItsId(at)) {
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
