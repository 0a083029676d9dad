import type { StatementView } from '../../messages';
import type { Missing, Source } from '../../rules/reading';
import { dayOf, shortDay, when } from '../format';
import { t } from '../i18n';
import { plainName } from '../Name';
import { useAsk, usePanel } from '../panel';
import { missingName, placeWords } from '../words';
import { Icon } from './Icon';
import { Dotted } from './marks';

function isLive(source: Source, statements: StatementView[]): boolean {
  return statements.some((statement) => statement.kind === source.kind && statement.live);
}

/** A figure can be jumped to while its statement is on the page. */
export function isOnPage(source: Source, statements: StatementView[]): boolean {
  return source.address !== null && isLive(source, statements);
}

/** `来自文件 余额表.xlsx，10-23` */
export const fromFile = (file: string, day: string): string =>
  file ? t('chip_file', { name: plainName(file), when: day }) : t('chip_pasted', { when: day });

/** Leads to the cell, or says when it was read if its statement is not on the page. */
export function SourceChip({ source, statements }: { source: Source; statements: StatementView[] }) {
  const ask = useAsk();
  const { now } = usePanel();
  if (source.entered) {
    const day = shortDay(dayOf(source.readAt), now());
    return (
      <span class="chip chip-old" title={source.entered.remark || undefined}>
        <Icon name="edit" small />
        <span class="one-line">{t('entered_chip', { day, name: source.entered.by })}</span>
      </span>
    );
  }
  const words = placeWords(source);
  const address = source.address;
  if (!isLive(source, statements)) {
    return (
      <span class="chip chip-old" title={words.join(' · ')}>
        <Icon name="clock" small />
        <span class="one-line">
          {source.file === undefined
            ? t('chip_old', { when: when(source.readAt, now()), place: words.slice(1).join(' ') })
            : fromFile(source.file, when(source.readAt, now()))}
        </span>
      </span>
    );
  }
  // A sum over rows stands in no single cell.
  if (!address) {
    return (
      <span class="chip" title={words.join(' · ')}>
        <span class="one-line">
          <Dotted items={words} />
        </span>
      </span>
    );
  }
  return (
    <button
      type="button"
      class="chip"
      title={t('chip_jump', { place: words.join(' · ') })}
      onClick={() => void ask('site.jump', { address })}
    >
      <Icon name="locate" small />
      <span class="one-line">
        <Dotted items={words} />
      </span>
    </button>
  );
}

/** What was not read is named and dashed, never a zero. */
export function MissingChip({ missing }: { missing: Missing }) {
  return (
    <span class="chip chip-missing">
      <span class="one-line">{missingName(missing)}</span>
    </span>
  );
}
