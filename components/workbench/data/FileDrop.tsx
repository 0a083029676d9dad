import { useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/controls';
import { t } from '../../i18n';

/** A field to drop a file on; the button does the same by keyboard. */
export function FileDrop({
  onFile,
  what = t('wb_drop'),
  hint = t('wb_drop_hint'),
  accept = '.json,application/json',
}: {
  onFile: (file: File) => void;
  what?: string;
  hint?: string;
  accept?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'wb-drop is-over' : 'wb-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <p>{what}</p>
      <p class="meta">{hint}</p>
      <Button onClick={() => input.current?.click()}>{t('wb_choose_file')}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={t('wb_choose_file')}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
