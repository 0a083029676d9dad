import type { Client, Site } from '../../../storage/records';
import { Button, Section } from '../../controls/controls';
import { dayOf, shortDay } from '../../format';
import { t } from '../../i18n';
import { useAsk, usePanel } from '../../panel';
import { useLoaded } from '../loaded';
import { plainName } from '../../Name';

/** Sites that are on, each with the names that were settled there; both can be taken back. */
export function Sites() {
  const [sites, reload] = useLoaded('sites.list', {});
  const [clients] = useLoaded('client.list', {});
  const names = new Map(
    clients.state === 'ready' ? clients.value.map(({ client }): [string, Client] => [client.id, client]) : [],
  );
  const on = sites.state === 'ready' ? sites.value : [];
  return (
    <Section
      title={t('wb_sites')}
      remark={on.length > 0 ? t('wb_sites_count', { count: on.length }) : undefined}
    >
      {on.map((site) => (
        <SiteRow key={site.origin} site={site} names={names} reload={reload} />
      ))}
      <p class="soft">{t(on.length > 0 ? 'wb_sites_how' : 'wb_sites_none')}</p>
    </Section>
  );
}

interface SiteRowProps {
  site: Site;
  names: ReadonlyMap<string, Client>;
  reload: () => Promise<void>;
}

function SiteRow({ site, names, reload }: SiteRowProps) {
  const ask = useAsk();
  const { now } = usePanel();
  const { host } = new URL(site.origin);
  const off = async () => {
    if (await ask('sites.off', { origin: site.origin })) await reload();
  };
  const unsettle = async (shown: string) => {
    if (await ask('sites.unsettle', { origin: site.origin, shown })) await reload();
  };
  return (
    <div class="wb-site">
      <div class="wb-site-row">
        <b class="grow one-line">{host}</b>
        <span class="meta">
          {t('wb_site_since', { day: shortDay(dayOf(Date.parse(site.since)), now()) })}
        </span>
        <Button small label={t('wb_site_off_named', { host })} onClick={() => void off()}>
          {t('wb_site_off')}
        </Button>
      </div>
      {Object.entries(site.settled).map(([shown, id]) => {
        const client = names.get(id)?.name ?? t('wb_site_client_gone');
        return (
          <div class="wb-site-row" key={shown}>
            <span class="grow meta">
              {t('wb_site_settled', { shown: plainName(shown), client: plainName(client) })}
            </span>
            <Button
              small
              label={t('wb_site_unsettle_named', { shown: plainName(shown) })}
              onClick={() => void unsettle(shown)}
            >
              {t('wb_undo')}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
