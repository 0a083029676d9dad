import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PackLine } from '../../../messages';
import type { Pack, WorkedCase } from '../../../rules/pack';
import { Button, Notice, Segmented } from '../../controls/controls';
import { t } from '../../i18n';
import { useAsk } from '../../panel';
import { say } from '../../words';
import { download } from '../data/download';
import { useLoaded } from '../loaded';
import { PageHead, Waiting, WhenReady } from '../parts';
import { go, hrefOf } from '../route';
import { useUndo } from '../undo';
import { CaseDetail, Head, ManualDetail, MessageDetail, Part, RuleDetail, ScriptDetail } from './Details';
import { EntryList } from './EntryList';
import { entriesOf, packParts, partNames } from './entries';
import type { PackPart } from './entries';
import { ParameterDetail } from './ParameterDetail';
import { PromiseDetail } from './PromiseDetail';
import { ProblemList } from './ProblemList';
import { shippedCases, shippedText } from './shipped';

/** What is in one pack. */
export function PackPage({ id, part: named }: { id: string; part: string }) {
  const [loaded, reload] = useLoaded('pack.get', { id });
  const part = packParts.find((one) => one === named) ?? 'rules';
  return (
    <WhenReady loaded={loaded} retry={() => void reload()}>
      {({ line, pack }) => (
        <>
          <PackHead line={line} />
          {pack ? (
            <PackParts line={line} pack={pack} part={part} reload={reload} />
          ) : (
            <div class="wb-scroll wb-narrow">
              <Notice icon="table-broken" tone="stop">
                <p>
                  <b>{t('wb_pack_unreadable')}</b>
                </p>
                <p>{t('wb_pack_unreadable_cure')}</p>
              </Notice>
              <ProblemList problems={line.errors} />
            </div>
          )}
        </>
      )}
    </WhenReady>
  );
}

function PackHead({ line }: { line: PackLine }) {
  const ask = useAsk();
  const undo = useUndo();
  const title = say(line.title);
  async function handOn() {
    if (line.builtIn) {
      const text = await shippedText(line.id);
      if (text !== null)
        download(`${line.id}-${line.version}.json`, new Blob([text], { type: 'application/json' }));
      return;
    }
    const file = await ask('pack.file', { id: line.id });
    if (file) download(file.value.name, new Blob([file.value.text], { type: 'application/json' }));
  }
  async function remove() {
    const removed = await ask('pack.remove', { id: line.id });
    if (!removed) return;
    go({ page: 'packs' });
    undo({
      text: t('wb_pack_removed', { title }),
      undo: async () => {
        await ask('pack.putBack', { row: removed.value });
      },
    });
  }
  return (
    <PageHead
      title={title}
      back={{ href: hrefOf({ page: 'packs' }), name: t('wb_packs') }}
      mark={<span class="soft num">{line.version}</span>}
      remark={
        <span class="meta">
          {[
            line.publisher,
            line.licence,
            t(line.builtIn ? 'wb_pack_builtin' : 'wb_pack_imported'),
            !line.enabled && t('wb_pack_off'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      }
    >
      {line.previous !== null && (
        <Button onClick={() => void ask('pack.goBack', { id: line.id })}>
          {t('wb_pack_go_back', { version: line.previous })}
        </Button>
      )}
      <Button onClick={() => void handOn()}>{t('wb_pack_export')}</Button>
      <Button onClick={() => void ask('pack.enable', { id: line.id, enabled: !line.enabled })}>
        {t(line.enabled ? 'wb_pack_disable' : 'wb_pack_enable')}
      </Button>
      {!line.builtIn && <Button onClick={() => void remove()}>{t('wb_pack_remove')}</Button>}
    </PageHead>
  );
}

/** Its cases; those of a built-in pack are fetched. Null while they come. */
function useCases(line: PackLine, pack: Pack, wanted: boolean): WorkedCase[] | null {
  const [cases, setCases] = useState<WorkedCase[] | null>(line.builtIn ? null : pack.cases);
  useEffect(() => {
    if (!line.builtIn || !wanted) return;
    let gone = false;
    void shippedCases(line.id).then((found) => {
      if (!gone) setCases(found);
    });
    return () => {
      gone = true;
    };
  }, [line.id, line.builtIn, wanted]);
  return cases;
}

interface PackPartsProps {
  line: PackLine;
  pack: Pack;
  part: PackPart;
  reload: () => Promise<void>;
}

function PackParts({ line, pack, part, reload }: PackPartsProps) {
  const cases = useCases(line, pack, part === 'cases');
  const rows = useMemo(() => entriesOf(pack, cases ?? [], part), [pack, cases, part]);
  const counts: Record<PackPart, number | null> = {
    ...line.counts,
    promises: pack.promises.length,
    cases: cases?.length ?? line.counts.cases,
  };
  return (
    <>
      <div class="wb-pack-parts">
        <Segmented
          name={t('wb_pack_part')}
          value={part}
          options={packParts.map((one) => ({
            value: one,
            label: counts[one] === null ? t(partNames[one]) : `${t(partNames[one])} ${String(counts[one])}`,
          }))}
          onChange={(next) => go({ page: 'pack', id: line.id, part: next }, true)}
        />
      </div>
      {part === 'cases' && cases === null ? (
        <Waiting />
      ) : (
        <EntryList key={part} rows={rows} name={t(partNames[part])}>
          {(index) => <Entry pack={pack} cases={cases ?? []} part={part} index={index} reload={reload} />}
        </EntryList>
      )}
    </>
  );
}

interface EntryProps {
  pack: Pack;
  cases: WorkedCase[];
  part: PackPart;
  index: number;
  reload: () => Promise<void>;
}

function Entry({ pack, cases, part, index, reload }: EntryProps) {
  const [rule, manual, script, parameter, term, promise, message, worked] = [
    pack.rules[index],
    pack.manual[index],
    pack.scripts[index],
    pack.parameters[index],
    pack.glossary[index],
    pack.promises[index],
    pack.messages[index],
    cases[index],
  ];
  switch (part) {
    case 'rules':
      return rule ? <RuleDetail rule={rule} pack={pack} /> : null;
    case 'manual':
      return manual ? <ManualDetail one={manual} /> : null;
    case 'scripts':
      return script ? <ScriptDetail script={script} pack={pack} /> : null;
    case 'parameters':
      return parameter ? (
        <ParameterDetail parameter={parameter} pack={pack.manifest.id} onSaid={reload} />
      ) : null;
    case 'glossary':
      return term ? (
        <>
          <Head title={term.term} id={term.language} />
          <Part title={t('wb_pack_plain')}>
            <p>{say(term.plain)}</p>
          </Part>
        </>
      ) : null;
    case 'promises':
      return promise ? <PromiseDetail promise={promise} /> : null;
    case 'messages':
      return message ? <MessageDetail message={message} /> : null;
    case 'cases':
      return worked ? <CaseDetail worked={worked} pack={pack} /> : null;
  }
}
