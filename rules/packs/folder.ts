/** Puts a pack together from the files of its folder, as parsed JSON by path (`./name/rules/x.json`). */

const lists = [
  'parameters', 'rules', 'manual', 'scripts', 'glossary', 'promises', 'messages', 'profiles', 'cases',
]; // prettier-ignore

/**
 * One object in the form in which a pack travels. A list may stand in one file, in a folder with a file for each
 * entry, or in a folder of lists.
 */
export function packOfFolder(
  files: Readonly<Record<string, unknown>>,
  folder: string,
): Record<string, unknown> {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const listOf = (list: string): unknown[] =>
    entries
      .filter(([path]) => path === `./${folder}/${list}.json` || path.startsWith(`./${folder}/${list}/`))
      .flatMap(([, content]) => content);
  const head = files[`./${folder}/pack.json`];
  return { ...(head as object), ...Object.fromEntries(lists.map((list) => [list, listOf(list)])) };
}
