/** Declarations that no style sheet of the page can override. */
export function important(style: Readonly<Record<string, string>>): string {
  return Object.entries(style)
    .map(([property, value]) => `${property}:${value}!important`)
    .join(';');
}

/** What stands in the page is no part of a printed report. */
export const HIDDEN_IN_PRINT = '@media print{:host{display:none!important}}';
