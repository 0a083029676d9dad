import { scriptParts } from '../../rules/scriptForms';
import type { ScriptPart, ScriptVariant, TextPart } from '../../rules/verdict';
import { t } from '../i18n';

const isPart = (part: TextPart): part is ScriptPart => scriptParts.some((one) => one === part);

/** What a part of a text is called: 理解, or the form it is all of. */
export const partName = (part: TextPart): string =>
  isPart(part) ? t(`part_${part}`) : t(`form_${part satisfies ScriptVariant}`);
