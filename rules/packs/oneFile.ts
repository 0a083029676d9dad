/** The form in which a pack travels: one file that looks the same whoever writes it. */

/** Keys of a pack in the order in which a reader wants them: what it is, what it says, what proves it. */
const order = [
  'format',
  'formatVersion',
  'manifest',
  'parameters',
  'rules',
  'manual',
  'industries',
  'scripts',
  'glossary',
  'promises',
  'messages',
  'services',
  'tiers',
  'calendar',
  'profiles',
  'cases',
] as const;

/** The pack as text: its keys in one order, two blanks a level, a line at the end. What it holds is not touched. */
export function oneFile(pack: Readonly<Record<string, unknown>>): string {
  const known: readonly string[] = order;
  const keys = [
    ...known.filter((key) => key in pack),
    ...Object.keys(pack).filter((key) => !known.includes(key)),
  ];
  return `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, pack[key]])), null, 2)}\n`;
}
