/** The name of the highlight, and of the style that paints it. */
export const lights = 'touchstone';
export const paintId = 'touchstone-highlight';

/** Puts the lights out. */
export function showNothing(): void {
  CSS.highlights?.delete(lights);
  document.getElementById(paintId)?.remove();
}
