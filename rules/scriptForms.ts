/** The forms a script has, and which of them suits a channel. */
import type { Script } from './pack';
import type { Channel, ScriptForm, ScriptPart, ScriptVariant, TextPart } from './verdict';

/** The parts in the order they are said: 理解, 同理, 发现, 影响, 配合, 下一步. */
export const scriptParts: readonly ScriptPart[] = ['feel', 'felt', 'found', 'impact', 'request', 'next'];

export const scriptVariants: readonly ScriptVariant[] = ['short', 'points', 'letter'];

export const textParts: readonly TextPart[] = [...scriptParts, ...scriptVariants];

/** Forms made for a channel. Of a talk the whole is, with the figures that go into its note; its points stand beside it. */
const suiting: Partial<Record<Channel, ScriptForm>> = { wechat: 'short', letter: 'letter' };

/** The form that is offered first in a channel: the one made for it, else the whole. */
export function firstForm(forms: readonly ScriptForm[], channel: Channel): ScriptForm {
  const suits = suiting[channel];
  return suits && forms.includes(suits) ? suits : 'full';
}

const isVariant = (part: TextPart): part is ScriptVariant => scriptVariants.some((one) => one === part);

/** The form a part belongs to. */
export const formOf = (part: TextPart): ScriptForm => (isVariant(part) ? part : 'full');

/** Of texts by part, those of one form. */
export function textsOf(
  form: ScriptForm,
  texts: Partial<Record<TextPart, string>>,
): Partial<Record<TextPart, string>> {
  return Object.fromEntries(
    textParts.flatMap((part) => {
      const text = texts[part];
      return formOf(part) === form && text !== undefined ? [[part, text]] : [];
    }),
  );
}

/** Whether a script is offered in a channel: written for it, or with a form made for a chat or a letter. */
export function serves({ channels, variants }: Script, channel: Channel): boolean {
  if (channels.includes(channel)) return true;
  return (channel === 'wechat' && !!variants?.short) || (channel === 'letter' && !!variants?.letter);
}
