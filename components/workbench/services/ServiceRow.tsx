import { useId, useState } from 'preact/hooks';
import type { ExpectationContent } from '../../../rules/verdict';
import type { ServicePromise } from '../../../storage/records';
import { Button } from '../../controls/controls';
import { TextArea, TextField } from '../../controls/fields';
import { shortDay } from '../../format';
import { t } from '../../i18n';
import { Dotted } from '../../marks/marks';
import { useAsk, usePanel } from '../../panel';
import { useUndo } from '../undo';

interface ServiceRowProps {
  content: ExpectationContent;
  promise: ServicePromise | null;
  reload: () => Promise<void>;
}

/** One of the six contents: what is promised and where that is written. Written when the row is left or by 保存. */
export function ServiceRow({ content, promise, reload }: ServiceRowProps) {
  const ask = useAsk();
  const offer = useUndo();
  const id = useId();
  const stored = { text: promise?.text ?? '', reference: promise?.reference ?? '' };
  const [typed, setTyped] = useState<typeof stored | null>(null);
  const draft = typed ?? stored;
  const changed = draft.text !== stored.text || draft.reference !== stored.reference;
  const empty = draft.text.trim() === '';

  async function write(next: { text: string; reference: string }) {
    const answer = await ask('promise.set', { clientId: null, content, ...next });
    if (!answer) return false;
    await reload();
    setTyped(null);
    return true;
  }
  async function save() {
    if (!changed || empty) return;
    const before = stored;
    if (!(await write({ text: draft.text.trim(), reference: draft.reference.trim() })) || before.text === '')
      return;
    offer({
      text: t('wb_service_changed', { content: t(`content_${content}`) }),
      undo: async () => void (await write(before)),
    });
  }
  function put(patch: Partial<typeof draft>) {
    setTyped({ ...draft, ...patch });
  }
  return (
    <section
      aria-labelledby={id}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <div>
        <h2 id={id}>{t(`content_${content}`)}</h2>
        <p class="meta">{t(`wb_service_${content}`)}</p>
      </div>
      <div class="wb-service">
        <TextArea
          name={t('wb_promised', { content: t(`content_${content}`) })}
          placeholder={t('wb_promised_example')}
          value={draft.text}
          onInput={(text) => put({ text })}
        />
        <label class="wb-reference">
          <span class="meta">{t('wb_reference')}</span>
          <TextField
            name={t('wb_reference')}
            placeholder={t('wb_reference_example')}
            value={draft.reference}
            onInput={(reference) => put({ reference })}
          />
        </label>
      </div>
      <div class="wb-service-state" role="status">
        {changed ? (
          <>
            <Button small main disabled={empty} onClick={() => void save()}>
              {t('wb_save')}
            </Button>
            {empty && <span class="meta late">{t('wb_promised_needed')}</span>}
          </>
        ) : (
          <Origin promise={promise} />
        )}
      </div>
    </section>
  );
}

/** A proposal of the product carries no name until somebody at the firm has written it. */
function Origin({ promise }: { promise: ServicePromise | null }) {
  const { now } = usePanel();
  if (!promise) return <span class="meta">{t('wb_not_yet')}</span>;
  if (promise.updatedBy === '') return <span class="meta">{t('wb_service_proposed')}</span>;
  return (
    <span class="meta">
      <Dotted items={[promise.updatedBy, shortDay(promise.updatedAt.slice(0, 10), now())]} />
    </span>
  );
}
