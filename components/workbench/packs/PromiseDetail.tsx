import type { PromiseWords } from '../../../rules/pack';
import { t } from '../../i18n';
import { say } from '../../words';
import { Head, Part } from './Details';

/** What nobody may promise: its words, how they may be put together, and where they are harmless. */
export function PromiseDetail({ promise }: { promise: PromiseWords }) {
  const { words, lists, phrases, except, harmless, unless } = promise;
  const comma = t('comma_list');
  /** A phrase by the first word of each of its lists: 少报 … 收入. */
  const spoken = (names: readonly string[]): string =>
    names.map((name) => lists[name]?.[0] ?? name).join(' … ');
  const lines: [title: string, lines: string[]][] = [
    [t('wb_pack_phrases'), phrases.map(spoken)],
    [t('wb_pack_lists'), Object.values(lists).map((list) => list.join(comma))],
    [t('wb_pack_except'), [except.join(comma), ...harmless.map(spoken)]],
    [t('wb_pack_unless'), [unless.join(comma)]],
  ];
  return (
    <>
      <Head title={words.join(comma)} id="" />
      <Part title={t('wb_pack_remedy')}>
        <p>{say(promise.remedy)}</p>
      </Part>
      {lines.map(([title, texts]) => {
        const filled = texts.filter((text) => text !== '');
        return (
          filled.length > 0 && (
            <Part key={title} title={title}>
              {filled.map((text, index) => (
                <p key={index}>{text}</p>
              ))}
            </Part>
          )
        );
      })}
    </>
  );
}
