import { useState } from 'preact/hooks';
import type { Client } from '../../storage/records';
import { t } from '../i18n';
import { Icon } from '../marks/Icon';
import { useAsk } from '../panel';
import { Name } from '../Name';

/** More hits than these are not drawn; a longer word narrows them. */
const HITS = 6;

/** None of those offered: any client of the archive, by name, code or alias. */
export function ClientSearch({
  chosen,
  onChoose,
}: {
  chosen: Client | null;
  onChoose: (client: Client) => void;
}) {
  const ask = useAsk();
  const [all, setAll] = useState<Client[] | null>(null);
  const [query, setQuery] = useState('');
  const words = query.trim().toLowerCase();
  const hits = words && all ? all.filter((client) => matches(client, words)).slice(0, HITS) : [];
  async function load() {
    if (all) return;
    const answer = await ask('client.list', {});
    if (answer) setAll(answer.value.map((row) => row.client));
  }
  return (
    <div class="client-search">
      <label class="search">
        <Icon name="search" />
        <input
          class="field"
          type="search"
          aria-label={t('client_search')}
          placeholder={t('client_search')}
          value={query}
          onFocus={() => void load()}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {words && all && (
        <ul class="hits" aria-live="polite">
          {hits.map((client) => (
            <li key={client.id}>
              <button
                type="button"
                class="client-hit"
                aria-pressed={client.id === chosen?.id}
                onClick={() => onChoose(client)}
              >
                <span class="one-line">
                  <Name text={client.name} />
                </span>{' '}
                <span class="meta">{client.code && <Name text={client.code} />}</span>
              </button>
            </li>
          ))}
          {hits.length === 0 && <li class="meta">{t('client_no_hit')}</li>}
        </ul>
      )}
    </div>
  );
}

function matches(client: Client, words: string): boolean {
  return [client.name, client.code ?? '', client.taxId ?? '', ...client.aliases].some((text) =>
    text.toLowerCase().includes(words),
  );
}
