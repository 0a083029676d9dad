import { useEffect, useRef } from 'preact/hooks';
import { shortDay } from '../../format';
import { t } from '../../i18n';
import { TierMark } from '../../marks/marks';
import { usePanel } from '../../panel';
import { go, hrefOf } from '../route';
import type { Window } from '../useWindow';
import type { ClientRow } from './filter';
import { Name, plainName } from '../../Name';

interface ClientTableProps {
  rows: ClientRow[];
  window: Window;
  /** Index of the row the keyboard stands on; -1 for none. */
  at: number;
  /** Grows with each move by key, so that the focus follows. */
  moves: number;
}

/** Only the rows near the window are in the document; the count says how many there are. */
export function ClientTable({ rows, window: view, at, moves }: ClientTableProps) {
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (moves > 0) current.current?.focus({ preventScroll: true });
  }, [moves]);
  return (
    <div class="wb-scroll" ref={view.box} onScroll={view.onScroll}>
      <table class="wb-table wb-clients" aria-rowcount={rows.length + 1}>
        <colgroup>
          <col class="col-name" />
          <col class="col-tier" />
          <col class="col-score" />
          <col class="col-type" />
          <col class="col-industry" />
          <col class="col-contact" />
          <col class="col-notes" />
          <col class="col-owner" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('wb_client')}</th>
            <th scope="col">{t('wb_tier_column')}</th>
            <th scope="col" class="right">
              {t('wb_score')}
            </th>
            <th scope="col" class="gap">
              {t('wb_taxpayer_column')}
            </th>
            <th scope="col">{t('wb_industry')}</th>
            <th scope="col">{t('wb_last_contact')}</th>
            <th scope="col" class="right">
              {t('wb_notes')}
            </th>
            <th scope="col" class="gap">
              {t('wb_owner')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.before > 0 && <Spacer height={view.before} />}
          {rows.slice(view.from, view.to).map((row, offset) => {
            const index = view.from + offset;
            return (
              <Row
                key={row.client.id}
                row={row}
                index={index}
                selected={index === at}
                link={index === at ? current : undefined}
              />
            );
          })}
          {view.after > 0 && <Spacer height={view.after} />}
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height }: { height: number }) {
  return (
    <tr class="wb-spacer" aria-hidden="true">
      <td colSpan={8} style={{ height: `${height}px` }} />
    </tr>
  );
}

interface RowProps {
  row: ClientRow;
  index: number;
  selected: boolean;
  link: { current: HTMLAnchorElement | null } | undefined;
}

function Row({ row, index, selected, link }: RowProps) {
  const { now } = usePanel();
  const { client, tier } = row;
  const target = { page: 'client', id: client.id } as const;
  return (
    <tr class={selected ? 'is-selected' : undefined} aria-rowindex={index + 2} onClick={() => go(target)}>
      <th scope="row" title={plainName(client.name)}>
        <span class="wb-code">{client.code && <Name text={client.code} />}</span>
        <a href={hrefOf(target)} ref={link}>
          <Name text={client.name} />
        </a>
      </th>
      <td>{tier.tier ? <TierMark tier={tier.tier} /> : <span class="meta">{t('wb_tier_none')}</span>}</td>
      <td class="right num">
        {tier.score === null ? <span class="meta">{'–'}</span> : Math.round(tier.score)}
      </td>
      <td class="gap">
        {client.taxpayerType ? (
          t(client.taxpayerType === 'general' ? 'wb_general_short' : 'wb_small_short')
        ) : (
          <Unknown />
        )}
      </td>
      <td title={client.industry ?? undefined}>{client.industry ?? <Unknown />}</td>
      <td class="num">
        {row.lastContact ? (
          shortDay(row.lastContact.slice(0, 10), now())
        ) : (
          <span class="meta">{t('wb_not_yet')}</span>
        )}
      </td>
      <td class="right num">{row.notes > 0 ? row.notes : ''}</td>
      <td class="gap" title={client.owner ?? undefined}>
        {client.owner ?? <Unknown />}
      </td>
    </tr>
  );
}

function Unknown() {
  return <span class="meta">{t('wb_unknown')}</span>;
}
