import { useMemo, useRef, useState } from 'preact/hooks';
import type { Tier } from '../../../rules/verdict';
import { Button, LinkButton, Pick } from '../../controls/controls';
import { useKeys } from '../../frame/keys';
import { t } from '../../i18n';
import { Empty, Keys, PageHead, WhenReady } from '../parts';
import type { Loaded } from '../loaded';
import { go } from '../route';
import { Search } from '../Search';
import { useWindow } from '../useWindow';
import { ClientTable } from './ClientTable';
import { TierStrip, tierWord } from './TierStrip';
import { filterClients, noFilter, ownersOf, sortClients } from './filter';
import type { ClientFilter, ClientRow } from './filter';

const ROW = 34;
const HEAD = 30;

interface ClientsPageProps {
  clients: Loaded<ClientRow[]>;
  reload: () => Promise<void>;
}

export function ClientsPage({ clients, reload }: ClientsPageProps) {
  const rows = clients.state === 'ready' ? clients.value : [];
  return (
    <>
      <PageHead
        title={t('wb_clients')}
        remark={
          rows.length > 0 && (
            <>
              <span class="soft">{t('wb_clients_count', { count: rows.length })}</span>
              <TierStrip rows={rows} />
            </>
          )
        }
      >
        <Button main onClick={() => go({ page: 'new-client' })}>
          {t('wb_new_client')}
        </Button>
      </PageHead>
      <WhenReady loaded={clients} retry={() => void reload()}>
        {(all) =>
          all.length === 0 ? (
            <Empty fact={t('wb_clients_empty')} cure={t('wb_clients_empty_cure')} />
          ) : (
            <ClientList all={all} />
          )
        }
      </WhenReady>
    </>
  );
}

function ClientList({ all }: { all: ClientRow[] }) {
  const [filter, setFilter] = useState<ClientFilter>(noFilter);
  const [at, setAt] = useState(-1);
  const [moves, setMoves] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const sorted = useMemo(() => sortClients(all), [all]);
  const rows = useMemo(() => filterClients(sorted, filter), [sorted, filter]);
  const view = useWindow(rows.length, ROW);

  function change(next: ClientFilter) {
    setFilter(next);
    setAt(-1);
  }
  function move(step: number) {
    if (rows.length === 0) return;
    const next = Math.max(0, Math.min(rows.length - 1, at + step));
    view.show(next, HEAD);
    setAt(next);
    setMoves(moves + 1);
  }
  useKeys({
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    '/': () => field.current?.focus(),
  });

  const filtered = filter.text !== '' || filter.tier !== null || filter.owner !== null;
  return (
    <>
      <div class="wb-filters">
        <Search
          name={t('wb_clients_search')}
          value={filter.text}
          field={field}
          onInput={(text) => change({ ...filter, text })}
          onDown={() => move(1)}
        />
        <Filters all={all} filter={filter} onChange={change} />
        {filtered && <LinkButton onClick={() => change(noFilter)}>{t('wb_filter_clear')}</LinkButton>}
        <span class="wb-end meta" role="status">
          {t('wb_clients_shown', { count: rows.length })}
        </span>
      </div>
      {rows.length === 0 ? (
        <Empty fact={t('wb_clients_none')} cure={t('wb_clients_none_cure')} />
      ) : (
        <ClientTable rows={rows} window={view} at={at} moves={moves} />
      )}
      <Keys
        items={[
          { keys: ['↑', '↓'], does: t('wb_key_move') },
          { keys: ['Enter'], does: t('wb_key_open') },
          { keys: ['/'], does: t('wb_key_search') },
        ]}
      />
    </>
  );
}

const ANY = '*';
const tiers: (Tier | 'none')[] = ['A', 'B', 'C', 'D', 'none'];

function Filters({
  all,
  filter,
  onChange,
}: {
  all: ClientRow[];
  filter: ClientFilter;
  onChange: (filter: ClientFilter) => void;
}) {
  const owners = ownersOf(all);
  return (
    <>
      <Pick
        name={t('wb_tier')}
        value={filter.tier ?? ANY}
        options={[
          { value: ANY, label: t('wb_tier_any') },
          ...tiers.map((tier) => ({
            value: tier,
            label: tier === 'none' ? tierWord(null) : t('wb_tier_named', { tier }),
          })),
        ]}
        onChange={(value) => onChange({ ...filter, tier: tiers.find((tier) => tier === value) ?? null })}
      />
      {owners.length > 1 && (
        <Pick
          name={t('wb_owner')}
          value={filter.owner ?? ANY}
          options={[
            { value: ANY, label: t('wb_owner_any') },
            ...owners.map((owner) => ({ value: owner, label: owner })),
          ]}
          onChange={(value) => onChange({ ...filter, owner: value === ANY ? null : value })}
        />
      )}
    </>
  );
}
