import { useState } from 'preact/hooks';
import { Button, Tick } from '../controls/controls';
import { t } from '../i18n';
import { useAsk } from '../panel';
import { copyText } from '../script/clipboard';

/** A report of the reading for whoever maintains the profile; the site's name goes along only when ticked. */
export function CopyDiagnosis() {
  const ask = useAsk();
  const [host, setHost] = useState(false);
  const [done, setDone] = useState<'copied' | 'refused' | null>(null);
  async function copy() {
    const answer = await ask('site.diagnosis', { host });
    if (answer) setDone((await copyText(answer.value)) ? 'copied' : 'refused');
  }
  return (
    <>
      <Tick checked={host} onChange={setHost}>
        {t('diagnosis_host')}
      </Tick>
      <p class="teach-copy">
        <Button icon="copy" onClick={() => void copy()}>
          {t('diagnosis_copy')}
        </Button>
        <span class="meta" role="status">
          {done && t(done === 'copied' ? 'diagnosis_copied' : 'error_clipboard')}
        </span>
      </p>
    </>
  );
}
