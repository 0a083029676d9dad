import { useState } from 'preact/hooks';
import type { ProfileCheck } from '../../../messages';
import { Button, Notice } from '../../controls/controls';
import { t } from '../../i18n';
import { plainName } from '../../Name';
import { useAsk } from '../../panel';
import { FileDrop } from '../data/FileDrop';
import { textOf, type Unreadable } from '../data/sending';

/** A profile from a file: checked, shown, and only then taken. */
export function ProfileImport({ reload }: { reload: () => Promise<void> }) {
  const ask = useAsk();
  const [open, setOpen] = useState(false);
  const [unreadable, setUnreadable] = useState<Unreadable | null>(null);
  const [check, setCheck] = useState<ProfileCheck | null>(null);
  async function choose(file: File) {
    const read = await textOf(file);
    setUnreadable(typeof read === 'string' ? read : null);
    if (typeof read === 'string') {
      setCheck(null);
      return;
    }
    const answer = await ask('profiles.check', { text: read.text });
    if (answer) setCheck(answer.value);
  }
  async function take() {
    if (!check?.profile || !(await ask('profiles.put', { profile: check.profile }))) return;
    setCheck(null);
    setOpen(false);
    await reload();
  }
  if (!open)
    return (
      <p>
        <Button small onClick={() => setOpen(true)}>
          {t('wb_profile_import')}
        </Button>
      </p>
    );
  return (
    <>
      {unreadable && (
        <Notice icon="table-broken" tone="stop">
          {t(`wb_import_${unreadable}_cure`)}
        </Notice>
      )}
      {check && check.errors.length > 0 && (
        <>
          <Notice icon="table-broken" tone="stop">
            <b>{t('wb_profile_refused', { count: check.errors.length })}</b>
          </Notice>
          <ol class="wb-errors">
            {check.errors.map(({ path, reason }, at) => (
              <li key={at}>
                <code>{path || t('wb_profile_whole')}</code> <span>{reason}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {check?.profile ? (
        <>
          <Notice icon="check">
            <b>{plainName(check.profile.title)}</b>
            <p>
              {check.profile.match.hosts.join(t('comma_list')) || t('wb_profile_any_host')} ·{' '}
              {check.profile.version}
            </p>
            {check.replaces !== null && (
              <p>{t('wb_profile_replaces', { title: plainName(check.replaces) })}</p>
            )}
          </Notice>
          <div class="wb-actions">
            <Button main onClick={() => void take()}>
              {t('wb_profile_take')}
            </Button>
            <Button onClick={() => setCheck(null)}>{t('wb_import_other_file')}</Button>
          </div>
        </>
      ) : (
        <FileDrop onFile={(file) => void choose(file)} />
      )}
    </>
  );
}
