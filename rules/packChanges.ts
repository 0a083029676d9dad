/** What is different between two versions of a pack, entry by entry. */
import type { Pack } from './pack';
import type { Text } from './verdict';

export type PackPart = 'rules' | 'manual' | 'scripts' | 'parameters' | 'glossary' | 'promises' | 'messages';

export interface PackChange {
  part: PackPart;
  change: 'added' | 'changed' | 'removed';
  id: string;
  title: Text;
}

interface Entry {
  part: PackPart;
  id: string;
  title: Text;
  text: string;
}

const plain = (text: string): Text => ({ 'zh-CN': text, en: text });

function entriesOf(pack: Pack): Entry[] {
  const list = <T>(
    part: PackPart,
    rows: readonly T[],
    name: (row: T) => [id: string, title: Text],
  ): Entry[] =>
    rows.map((row) => {
      const [id, title] = name(row);
      return { part, id, title, text: JSON.stringify(row) };
    });
  return [
    ...list('rules', pack.rules, ({ id, title }) => [id, title]),
    ...list('manual', pack.manual, ({ id, title }) => [id, title]),
    ...list('scripts', pack.scripts, ({ id, title }) => [id, title]),
    // Who has checked a figure is said on this machine, not by the pack.
    ...list(
      'parameters',
      pack.parameters.map((row) => ({ ...row, verifiedBy: null })),
      ({ id, label, industry, validFrom }) => [[id, industry ?? '', validFrom ?? ''].join('|'), label],
    ),
    ...list('glossary', pack.glossary, ({ term, language }) => [`${language}|${term}`, plain(term)]),
    ...list('promises', pack.promises, ({ words }) => [words[0] ?? '', plain(words.join('、'))]),
    ...list('messages', pack.messages, ({ id, title }) => [id, title]),
  ];
}

/** Entries that were added, changed or taken away, in the order of the newer version. */
export function packChanges(before: Pack, after: Pack): PackChange[] {
  const keyOf = ({ part, id }: Entry): string => `${part} ${id}`;
  const old = new Map(entriesOf(before).map((entry) => [keyOf(entry), entry]));
  const fresh = entriesOf(after);
  const there = new Set(fresh.map(keyOf));
  const say = ({ part, id, title }: Entry, change: PackChange['change']): PackChange => ({
    part,
    change,
    id,
    title,
  });
  return [
    ...fresh.flatMap((entry) => {
      const was = old.get(keyOf(entry));
      return was === undefined
        ? [say(entry, 'added')]
        : was.text === entry.text
          ? []
          : [say(entry, 'changed')];
    }),
    ...[...old.values()].filter((entry) => !there.has(keyOf(entry))).map((entry) => say(entry, 'removed')),
  ];
}
