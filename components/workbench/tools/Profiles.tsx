import { useState } from 'preact/hooks';
import type { ProfileView } from '../../../messages';
import type { Locator } from '../../../rules/profile';
import { Button, Fold, Section } from '../../controls/controls';
import { TextField } from '../../controls/fields';
import { dayOf, shortDay } from '../../format';
import { t } from '../../i18n';
import { plainName } from '../../Name';
import { useAsk, usePanel } from '../../panel';
import { download } from '../data/download';
import { useLoaded } from '../loaded';
import { useUndo } from '../undo';
import { ProfileImport } from './ProfileImport';

/** How bookkeeping tools are read: one's own profiles, those of packs, and those that come along. */
export function Profiles() {
  const [profiles, reload] = useLoaded('profiles.list', {});
  const list = profiles.state === 'ready' ? profiles.value : [];
  const own = list.filter(({ from }) => from === 'own');
  const others = list.filter(({ from }) => from !== 'own');
  return (
    <Section
      title={t('wb_profiles')}
      remark={own.length > 0 ? t('wb_profiles_own', { count: own.length }) : undefined}
    >
      {own.map((one) => (
        <ProfileRow key={one.profile.id} view={one} reload={reload} />
      ))}
      {own.length === 0 && <p class="soft">{t('wb_profiles_none')}</p>}
      <ProfileImport reload={reload} />
      <Fold title={t('wb_profiles_others', { count: others.length })}>
        {() => others.map((one) => <ProfileRow key={one.profile.id} view={one} reload={reload} />)}
      </Fold>
    </Section>
  );
}

function ProfileRow({ view, reload }: { view: ProfileView; reload: () => Promise<void> }) {
  const ask = useAsk();
  const offer = useUndo();
  const { profile, from } = view;
  const [title, setTitle] = useState(profile.title);
  const [renaming, setRenaming] = useState(false);
  const shown = plainName(profile.title);
  async function rename() {
    setRenaming(false);
    if (title.trim() === profile.title) return;
    if (await ask('profiles.rename', { id: profile.id, title })) await reload();
  }
  async function remove() {
    const answer = await ask('profiles.remove', { id: profile.id });
    if (!answer) return;
    const undo = async () => {
      if (await ask('profiles.put', { profile: answer.value })) await reload();
    };
    offer({ text: t('wb_profile_removed', { title: shown }), undo });
    await reload();
  }
  const save = () =>
    download(
      `${profile.id}.json`,
      new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: 'application/json' }),
    );
  return (
    <div class="wb-site">
      <div class="wb-site-row">
        {renaming ? (
          <TextField name={t('wb_profile_title')} value={title} onInput={setTitle} />
        ) : (
          <b class="grow one-line">{shown}</b>
        )}
        {from === 'own' && (
          <Button
            small
            label={t('wb_profile_rename_named', { title: shown })}
            onClick={() => (renaming ? void rename() : setRenaming(true))}
          >
            {t(renaming ? 'wb_save' : 'wb_profile_rename')}
          </Button>
        )}
        <Button small label={t('wb_profile_export_named', { title: shown })} onClick={save}>
          {t('wb_profile_export')}
        </Button>
        {from === 'own' && (
          <Button small label={t('wb_profile_remove_named', { title: shown })} onClick={() => void remove()}>
            {t('wb_delete')}
          </Button>
        )}
      </div>
      <p class="meta">
        {profile.match.hosts.join(t('comma_list')) || t('wb_profile_any_host')} · {profile.version}
        {!profile.verified && ` · ${t('profile_unverified')}`}
        {from === 'pack' && ` · ${t('wb_profile_from_pack')}`}
      </p>
      <Health view={view} />
      <Fold title={t('wb_profile_places')}>{() => <Places view={view} />}</Fold>
    </div>
  );
}

/** When it last read well on each host, and when it last did not. */
function Health({ view }: { view: ProfileView }) {
  const { now } = usePanel();
  const day = (at: number): string => shortDay(dayOf(at), now());
  return (
    <>
      {view.health.map(({ host, lastGood, lastBad }) => {
        const bad = lastBad !== null && lastBad.at > (lastGood ?? 0);
        return (
          <p class={bad ? 'meta late' : 'meta'} key={host}>
            <b>{host}</b>{' '}
            {bad
              ? t(lastBad.why === 'period' ? 'wb_health_no_period' : 'wb_health_no_client', {
                  day: day(lastBad.at),
                })
              : t('wb_health_good', { day: day(lastGood ?? 0) })}
          </p>
        );
      })}
    </>
  );
}

function Places({ view: { profile } }: { view: ProfileView }) {
  const places = [
    [t('teach_step_client'), profile.client],
    [t('teach_step_period'), profile.period],
  ] as const;
  return (
    <dl class="wb-places">
      {places.map(([name, locators]) => (
        <div key={name}>
          <dt class="meta">{name}</dt>
          {locators.map((one, at) => (
            <dd key={at}>
              <code>{placeWords(one)}</code>
            </dd>
          ))}
          {locators.length === 0 && <dd class="meta">{t('wb_profile_no_place')}</dd>}
        </div>
      ))}
      {profile.clientList?.heading && (
        <div>
          <dt class="meta">{t('teach_step_list')}</dt>
          <dd>{t('wb_profile_heading', { heading: plainName(profile.clientList.heading) })}</dd>
        </div>
      )}
    </dl>
  );
}

const placeWords = ({ css, anchor }: Locator): string =>
  anchor ? t('wb_profile_beside', { label: plainName(anchor.label) }) : css;
