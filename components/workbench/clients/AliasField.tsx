import { useState } from 'preact/hooks';
import { TextField } from '../../controls/fields';
import { t } from '../../i18n';

/** Commas are left alone: they stand in English company names. */
export function splitAliases(text: string): string[] {
  return [...new Set(text.split(/[;；、\n]/).map((alias) => alias.trim()))].filter((alias) => alias !== '');
}

/** Other names of the client, in one line. What is typed stays as typed until the field is left. */
export function AliasField({
  aliases,
  onChange,
}: {
  aliases: string[];
  onChange: (aliases: string[]) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <span onFocusOut={() => setTyped(null)}>
      <TextField
        name={t('wb_aliases')}
        value={typed ?? aliases.join(t('wb_alias_separator'))}
        onInput={(text) => {
          setTyped(text);
          onChange(splitAliases(text));
        }}
      />
    </span>
  );
}
