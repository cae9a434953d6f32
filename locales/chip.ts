/** The few texts of the chip, apart from the rest so that a page never loads a whole catalogue. */
export const chipTexts = {
  en: {
    toConfirm: (count: number) => `${count} to confirm`,
    allAnswered: 'all answered',
    spoken: (low: number, high: number, rest: string) =>
      `Touchstone: ${low} to ${high} of 100, ${rest}. Open the panel.`,
  },
  es: {
    toConfirm: (count: number) => `${count} por confirmar`,
    allAnswered: 'todo respondido',
    spoken: (low: number, high: number, rest: string) =>
      `Touchstone: de ${low} a ${high} sobre 100, ${rest}. Abrir el panel.`,
  },
};

/** The chip's texts for a BCP 47 tag; English where a language is not there yet. */
export const chipTextsFor = (tag: string) => (/^es\b/i.test(tag) ? chipTexts.es : chipTexts.en);
