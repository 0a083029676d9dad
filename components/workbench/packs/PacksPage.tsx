import type { PackLine } from '../../../messages';
import { Button, IconButton, Tick } from '../../controls/controls';
import { t } from '../../i18n';
import { useAsk } from '../../panel';
import { say } from '../../words';
import { useLoaded } from '../loaded';
import { PageHead, WhenReady } from '../parts';
import { go, hrefOf } from '../route';

/** The packs of this machine, in the order in which they decide. */
export function PacksPage() {
  const [packs, reload] = useLoaded('pack.list', {});
  const ask = useAsk();
  async function then(done: Promise<unknown>) {
    await done;
    await reload();
  }
  return (
    <>
      <PageHead
        title={t('wb_packs')}
        remark={
          packs.state === 'ready' && (
            <span class="soft">
              {t('wb_packs_count', { count: packs.value.filter(({ enabled }) => enabled).length })}
            </span>
          )
        }
      >
        <Button onClick={() => go({ page: 'holidays' })}>{t('wb_holidays')}</Button>
        <Button main onClick={() => go({ page: 'import-pack' })}>
          {t('wb_pack_import')}
        </Button>
      </PageHead>
      <WhenReady loaded={packs} retry={() => void reload()}>
        {(all) => (
          <div class="wb-scroll">
            <table class="wb-table wb-clients wb-packs">
              <thead>
                <tr>
                  <th scope="col">{t('wb_pack')}</th>
                  <th scope="col">{t('wb_pack_version')}</th>
                  <th scope="col">{t('wb_pack_publisher')}</th>
                  <th scope="col" class="right">
                    {t('wb_pack_rules')}
                  </th>
                  <th scope="col" class="right">
                    {t('wb_pack_scripts')}
                  </th>
                  <th scope="col" class="right">
                    {t('wb_pack_parameters')}
                  </th>
                  <th scope="col" class="right">
                    {t('wb_pack_cases')}
                  </th>
                  <th scope="col" class="gap">
                    {t('wb_pack_order')}
                  </th>
                  <th scope="col">{t('wb_pack_use')}</th>
                </tr>
              </thead>
              <tbody>
                {all.map((line) => (
                  <Row
                    key={line.id}
                    line={line}
                    imported={all.filter(({ builtIn }) => !builtIn)}
                    onEnable={(enabled) => void then(ask('pack.enable', { id: line.id, enabled }))}
                    onMove={(by) => void then(ask('pack.move', { id: line.id, by }))}
                  />
                ))}
              </tbody>
            </table>
            <p class="meta wb-packs-foot">{t('wb_packs_order_hint')}</p>
          </div>
        )}
      </WhenReady>
    </>
  );
}

interface RowProps {
  line: PackLine;
  imported: PackLine[];
  onEnable: (enabled: boolean) => void;
  onMove: (by: -1 | 1) => void;
}

function Row({ line, imported, onEnable, onMove }: RowProps) {
  const { counts } = line;
  const target = { page: 'pack', id: line.id, part: 'rules' } as const;
  const at = imported.indexOf(line);
  const title = say(line.title);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(target)}>{title}</a>
        <span class="meta wb-pack-sort">
          {line.errors.length > 0
            ? t('wb_pack_broken')
            : line.builtIn
              ? t('wb_pack_builtin')
              : line.replaces !== null
                ? t('wb_pack_replaces')
                : t('wb_pack_imported')}
          {line.overrides.length > 0 && ` · ${t('wb_pack_overrides', { count: line.overrides.length })}`}
        </span>
      </th>
      <td class="num">{line.version}</td>
      <td title={line.publisher}>{line.publisher}</td>
      <td class="right num">{counts.rules + counts.manual}</td>
      <td class="right num">{counts.scripts}</td>
      <td class="right num">{counts.parameters}</td>
      <td class="right num">{counts.cases ?? ''}</td>
      <td class="gap">
        {!line.builtIn && imported.length > 1 && (
          <>
            <IconButton
              icon="up"
              name={t('wb_pack_up', { title })}
              disabled={at <= 0}
              onClick={() => onMove(-1)}
            />
            <IconButton
              icon="down"
              name={t('wb_pack_down', { title })}
              disabled={at === imported.length - 1}
              onClick={() => onMove(1)}
            />
          </>
        )}
      </td>
      <td>
        <Tick checked={line.enabled} onChange={onEnable}>
          <span class="aloud">{title}</span>
          {t(line.enabled ? 'wb_pack_on' : 'wb_pack_off')}
        </Tick>
      </td>
    </tr>
  );
}
