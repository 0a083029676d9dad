import { useState } from 'preact/hooks';
import { Button } from '../controls/controls';
import { t } from '../i18n';
import { useAsk } from '../panel';

/** How the client is addressed: asked where it is needed, once. */
export function Salutation({ clientId }: { clientId: string }) {
  const ask = useAsk();
  const [text, setText] = useState('');
  const clean = text.trim();
  return (
    <form
      class="ask-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (clean) void ask('client.update', { id: clientId, patch: { salutation: clean } });
      }}
    >
      <label for="salutation">{t('salutation_ask')}</label>
      <input
        id="salutation"
        class="field"
        type="text"
        autocomplete="off"
        value={text}
        placeholder={t('salutation_hint')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button
        disabled={!clean}
        onClick={() => void ask('client.update', { id: clientId, patch: { salutation: clean } })}
      >
        {t('keep')}
      </Button>
    </form>
  );
}
