import type { TabView } from '../../messages';
import { Button } from '../controls/controls';
import { isCertain } from '../frame/place';
import { t } from '../i18n';
import { plainName } from '../Name';
import { useAsk, usePanel } from '../panel';

/** Under the head: what of this site is closed or was never checked, each with the click that mends it. */
export function SiteLines({ view }: { view: TabView }) {
  const { identity, site } = view;
  if (!site || identity.state === 'stale' || identity.state === 'loading') return null;
  const { profile, closedFrames } = site;
  const certain = isCertain(identity);
  const unchecked = profile !== null && !profile.verified;
  return (
    <>
      {closedFrames.map((origin) => (
        <ClosedFrame key={origin} origin={origin} />
      ))}
      {!profile?.verified && !(certain && !unchecked) && (
        <TeachLine
          words={
            unchecked ? t('profile_unverified_line', { profile: plainName(profile.title) }) : t('teach_line')
          }
          profile={profile?.from === 'own' ? profile.id : null}
        />
      )}
    </>
  );
}

function TeachLine({ words, profile }: { words: string; profile: string | null }) {
  const ask = useAsk();
  return (
    <div class="site-line">
      <span class="grow">{words}</span>
      <Button small onClick={() => void ask('teach.begin', { profile })}>
        {t('teach')}
      </Button>
    </div>
  );
}

/** A part of the page that comes from another host, which has to be granted by itself. */
function ClosedFrame({ origin }: { origin: string }) {
  const ask = useAsk();
  const { client } = usePanel();
  const host = new URL(origin).host;
  async function open() {
    // Asked first: anything else would use up the user's gesture.
    if (await client.grant?.(origin)) await ask('site.frameGranted', { origin });
  }
  return (
    <div class="site-line">
      <span class="grow">{t('frame_closed', { host })}</span>
      <Button small label={t('frame_open_named', { host })} onClick={() => void open()}>
        {t('frame_open')}
      </Button>
    </div>
  );
}
