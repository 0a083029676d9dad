const FILE = 'file:';

/** What a statement from a file is kept under instead of a site's origin; the name is empty for the clipboard. */
export const originOfFile = (name: string): string => `${FILE}${name}`;

/** For `StatementRead` and views: the file a kept statement was read from; nothing for a page. */
export const fileOf = ({ origin }: { origin: string }): { file?: string } =>
  origin.startsWith(FILE) ? { file: origin.slice(FILE.length) } : {};
