import { useState } from 'preact/hooks';
import type { ExpectationContent } from '../../rules/verdict';
import type { ServicePromise } from '../../storage/records';
import { Button } from '../controls/controls';
import { TextArea, TextField } from '../controls/fields';
import { useKept } from '../frame/useKept';
import { t } from '../i18n';
import { Icon } from '../marks/Icon';
import { useAsk } from '../panel';

interface PromiseLineProps {
  promise: ServicePromise | null;
  clientId: string;
  content: ExpectationContent;
}

/** What the firm promises, changed where it stands. A change is for this client; the firm's default stays. */
export function PromiseLine({ promise, clientId, content }: PromiseLineProps) {
  const ask = useAsk();
  const kept = useKept(clientId, `promise:${content}`, {
    text: promise?.text ?? '',
    reference: promise?.reference ?? '',
  });
  const [editing, setEditing] = useState(kept.touched);
  const { text, reference } = kept.value;
  if (!editing) {
    return (
      <button
        type="button"
        class="in-place"
        title={t('promise_edit')}
        onClick={() => {
          kept.set(() => ({ text: promise?.text ?? '', reference: promise?.reference ?? '' }));
          setEditing(true);
        }}
      >
        <span class={promise ? 'soft' : 'meta'}>{promise?.text ?? t('promise_unwritten')}</span>{' '}
        {promise && (
          <span class={promise.reference ? 'meta' : 'meta num'}>
            {promise.reference || t(promise.clientId ? 'promise_own' : 'promise_default')}
          </span>
        )}
        <Icon name="edit" small />
      </button>
    );
  }
  async function save() {
    const done = await ask('promise.set', {
      clientId,
      content,
      text: text.trim(),
      reference: reference.trim(),
    });
    if (done) leave();
  }
  function leave() {
    kept.forget();
    setEditing(false);
  }
  return (
    <div class="in-place-form">
      <TextArea
        name={t('promise_what')}
        value={text}
        onInput={(next) => kept.set((was) => ({ ...was, text: next }))}
        placeholder={t('promise_what')}
      />
      <div class="talk">
        <TextField
          name={t('promise_reference')}
          value={reference}
          onInput={(next) => kept.set((was) => ({ ...was, reference: next }))}
          placeholder={t('promise_reference')}
        />
        <Button onClick={leave}>{t('cancel')}</Button>
        <Button disabled={!text.trim()} onClick={() => void save()}>
          {t('keep')}
        </Button>
      </div>
    </div>
  );
}
