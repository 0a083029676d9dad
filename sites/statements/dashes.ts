/** Whether a cell holds nothing but dashes, two or more: what a tool prints where a figure does not apply, or is nil. */
export const isDashes = (text: string): boolean =>
  // Nearly every cell is empty or a figure.
  text.length > 1 && !/\d/.test(text) && /^[-\u2010-\u2015\u2212]{2,}$/.test(text.normalize('NFKC').trim());
