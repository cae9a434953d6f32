/** A part of a page is named by its path: from the body downwards each element's place among its parent's, scripts and style sheets not counted. */
import { type Element, isCode } from './tree.ts';

export type Path = readonly number[];

/** A page may have a hundred thousand elements side by side: they are counted once. */
const known = new WeakMap<Element, Element[]>();

/** The elements in one that have a place in a path; of a tree that is built. */
export function counted(element: Element): readonly Element[] {
  const parts = known.get(element) ?? element.children.filter((child) => !isCode(child));
  known.set(element, parts);
  return parts;
}

/** What stands at a path below the root. */
export function elementAt(root: Element, path: Path): Element | undefined {
  let at: Element | undefined = root;
  for (const place of path) at = at && counted(at)[place];
  return at;
}

/** Where an element stands below the root. */
export function pathTo(root: Element, element: Element): number[] {
  const path: number[] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement)
    path.unshift(counted(at.parentElement).indexOf(at));
  return path;
}
