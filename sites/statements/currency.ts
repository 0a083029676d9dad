const YUAN = "(?:rmb|cny|yuan|人民币|¥)(?: ?'?0?,?000s?| (?:thousand|million)s?)?";
const IN_FRONT = new RegExp(`^${YUAN} ?(?=.)`, 'i');
const BEHIND = new RegExp(`(?<=.) ?(?:/ )?${YUAN}$`, 'i');

/** A heading without the name of the currency at its ends, which says nothing of what its column is of: `2025 RMB`. */
export const withoutCurrency = (heading: string): string =>
  heading.replace(/’/g, "'").replace(IN_FRONT, '').replace(BEHIND, '').trim();
