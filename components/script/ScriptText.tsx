import type { Lock, StatementView } from '../../messages';
import { formOf, scriptParts, textParts } from '../../rules/scriptForms';
import { LinkButton } from '../controls/controls';
import { t } from '../i18n';
import { isOnPage } from '../marks/SourceChip';
import { useAsk } from '../panel';
import { placeWords, say } from '../words';
import { figuresOf, nameOf } from './draft';
import { PartField } from './PartField';
import { partName } from './partName';
import type { Island } from './partDom';
import type { Draft } from './useDraft';

interface ScriptTextProps {
  draft: Draft;
  stale: Extract<Lock, { why: 'changed' }>['figures'];
  statements: StatementView[];
}

/** The text in the form that is copied, figures tinted; a click on a figure leads to its cell. */
export function ScriptText({ draft, stale, statements }: ScriptTextProps) {
  const ask = useAsk();
  const figureOf = figuresOf([
    ...(draft.chosen ? [...draft.chosen.parts, ...draft.chosen.variants] : []),
    ...draft.filled,
  ]);
  const shown = textParts.filter((part) => formOf(part) === draft.form && draft.text[part] !== undefined);
  const absent = draft.form === 'full' ? scriptParts.filter((part) => draft.text[part] === undefined) : [];

  function islandOf(placeholder: string): Island {
    const figure = figureOf(placeholder);
    const old = stale.find((one) => one.name === nameOf(placeholder));
    if (old)
      return { text: old.old, tone: 'old', title: t('figure_changed', { old: old.old, now: old.now }) };
    if (!figure) return { text: nameOf(placeholder), tone: 'empty', title: t('figure_empty') };
    if (figure.kind === 'empty') return { text: say(figure.label), tone: 'empty', title: t('figure_empty') };
    const source = figure.sources[0];
    const place = source ? t('chip_jump', { place: placeWords(source).join(' · ') }) : say(figure.label);
    return { text: figure.text, tone: 'fill', title: place };
  }
  function jump(placeholder: string) {
    const figure = figureOf(placeholder);
    const source =
      figure?.kind === 'fill' ? figure.sources.find((one) => isOnPage(one, statements)) : undefined;
    if (source?.address) void ask('site.jump', { address: source.address });
  }
  return (
    <>
      <div class="script">
        {shown.map((part) => (
          <div class="part" key={`${draft.chosen?.id ?? ''}${part}`}>
            <span class="part-name">{partName(part)}</span>
            <PartField
              name={partName(part)}
              draft={draft.text[part] ?? ''}
              islandOf={islandOf}
              placeholder={t('part_empty')}
              onChange={(text) => draft.edit(part, text)}
              onIsland={jump}
            />
          </div>
        ))}
      </div>
      {absent.length > 0 && (
        <div class="absent">
          {absent.map((part) => (
            <LinkButton key={part} icon="plus" onClick={() => draft.edit(part, '')}>
              {t(`part_${part}`)}
            </LinkButton>
          ))}
        </div>
      )}
    </>
  );
}
