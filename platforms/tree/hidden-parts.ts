/**
 * Parts of a page that are not in the text which its engine shows: which of them are worth a question to the page
 * (snapshot/answers.ts), and what follows from the answer.
 */
import { counted, elementAt, type Path } from './paths.ts';
import { bare } from './shown.ts';
import { type Element as Part, textsOf } from './tree.ts';

/** Fewer letters than this say nothing worth a question. */
const worthAsking = 40;
const mostAsked = 60;
/** Elements of a page that are looked at for it. */
const mostSeen = 20_000;
const notWorthAsking =
  'noscript,template,textarea,[hidden],[aria-hidden="true"],nav,footer,dialog,select,svg,[role="navigation"],[role="contentinfo"],[role="dialog"]';

/**
 * Classes by which common style sheets (Bootstrap 4 and 5, Tailwind 2 and 3) hide an element in windows of some widths, and those by which
 * they show a hidden one in others.
 */
const hidesAtWidths = /(?:^|\s)(?:d-(?:\w+-)?none|(?:\w+:)?hidden)(?=\s|$)/;
const showsAtWidths = /(?:^|\s)(?:d-\w+-|\w+:)(?:block|flex|grid|inline|inline-\w+|table|table-\w+|contents)(?=\s|$)/;

/**
 * Whether its classes are why an element is not shown: it has nothing that shows it again, or is the copy for other windows of something
 * shown, of which no more than some common words were found in the engine's text.
 */
function hiddenByClass(element: Part): boolean {
  const classes = element.getAttribute('class') ?? '';
  if (!hidesAtWidths.test(classes)) return false;
  if (!element.shown) return !showsAtWidths.test(classes);
  let [shown, all] = [0, 0];
  for (const { data, shown: seen } of textsOf(element)) {
    all += data.length;
    if (seen) shown += data.length;
  }
  return shown < all / 2;
}

/** Paths to what the engine's text leaves out and the markup does not: only the page can tell whether it is hidden. */
export function hiddenPaths(root: Part): number[][] {
  const paths: number[][] = [];
  let left = mostSeen;
  const enter = (element: Part, path: readonly number[]) => {
    for (const [place, child] of counted(element).entries()) {
      if (paths.length >= mostAsked || left-- <= 0) return;
      if (hiddenByClass(child)) continue;
      if (child.shown) enter(child, [...path, place]);
      else if (bare(child.textContent).length >= worthAsking && !child.closest(notWorthAsking))
        paths.push([...path, place]);
    }
  };
  enter(root, []);
  return paths;
}

/**
 * Marks what the page said of paths: for the element at each, and then every one in it, whether it has a box. Without answers all are
 * taken to have one.
 */
export function markRendered(
  root: Part,
  paths: readonly Path[],
  answers: readonly (readonly boolean[])[] | undefined,
): void {
  for (const [n, path] of paths.entries()) {
    const at = elementAt(root, path);
    const all: Part[] = [];
    const enter = (element: Part) => {
      all.push(element);
      if (element.nodeName !== 'TEMPLATE' && element.nodeName !== 'NOSCRIPT') counted(element).forEach(enter);
    };
    if (at) enter(at);
    const answer = answers && (answers[n] ?? []);
    if (answer && answer.length !== all.length) continue; // it has no box, or the page has changed
    for (const [i, element] of all.entries())
      if (!answer || answer[i]) for (const node of element.childNodes) if (node.nodeType === 3) node.shown = true;
  }
}
