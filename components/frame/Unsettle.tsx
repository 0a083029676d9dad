import type { Client } from '../../storage/records';
import { Button } from '../controls/controls';
import { t } from '../i18n';
import { useAsk } from '../panel';
import { useOffer } from './offer';
import { plainName } from '../Name';

/** Takes back, in one click, that the name on the page means this client. */
export function Unsettle({ client, onDone }: { client: Client; onDone: () => void }) {
  const ask = useAsk();
  const offer = useOffer();
  async function unsettle() {
    const answer = await ask('site.unsettle', {});
    onDone();
    const was = answer?.value;
    if (!was) return;
    offer({
      text: t('unsettled', { name: plainName(client.name) }),
      undo: () => void ask('site.settle', was),
    });
  }
  return (
    <div class="unsettle">
      <p class="meta">{t('unsettle_hint', { name: plainName(client.name) })}</p>
      <Button small onClick={() => void unsettle()}>
        {t('unsettle')}
      </Button>
    </div>
  );
}
