import { Button } from '../../controls/controls';
import { t } from '../../i18n';

/** How far something long is, and the way out of it. A share from 0 to 1; null where it cannot be told. */
export function Progress({
  what,
  share,
  onStop,
}: {
  what: string;
  share: number | null;
  onStop: () => void;
}) {
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div class="wb-progress">
      <p role="status">{percent === null ? what : t('wb_progress', { what, percent })}</p>
      <progress aria-label={what} {...(percent === null ? {} : { value: percent, max: 100 })} />
      <div class="wb-actions">
        <Button onClick={onStop}>{t('wb_import_stop')}</Button>
      </div>
    </div>
  );
}
