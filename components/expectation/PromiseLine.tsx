import { useState } from 'preact/hooks';
import type { ExpectationContent } from '../../rules/verdict';
import type { ServicePromise } from '../../storage/records';
import { Button } from '../controls/controls';
import { TextArea, TextField } from '../controls/fields';
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
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState('');
  const [reference, setReference] = useState('');
  if (!editing) {
    return (
      <button
        type="button"
        class="in-place"
        title={t('promise_edit')}
        onClick={() => {
          setText(promise?.text ?? '');
          setReference(promise?.reference ?? '');
          setEditing(true);
        }}
      >
        <span class={promise ? 'soft' : 'meta'}>{promise?.text ?? t('promise_unwritten')}</span>{' '}
        {promise && (
          <span class="meta">
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
    if (done) setEditing(false);
  }
  return (
    <div class="in-place-form">
      <TextArea name={t('promise_what')} value={text} onInput={setText} placeholder={t('promise_what')} />
      <div class="talk">
        <TextField
          name={t('promise_reference')}
          value={reference}
          onInput={setReference}
          placeholder={t('promise_reference')}
        />
        <Button onClick={() => setEditing(false)}>{t('cancel')}</Button>
        <Button disabled={!text.trim()} onClick={() => void save()}>
          {t('keep')}
        </Button>
      </div>
    </div>
  );
}
