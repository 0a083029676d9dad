import { facts } from '../../../rules/facts';
import type { Pack, Rule } from '../../../rules/pack';
import { t } from '../../i18n';
import { say } from '../../words';

const signs: Record<string, string> = {
  '<=': '≤',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
  '-': '−',
  '*': '×',
  '/': '÷',
};

function wordOf(token: string, pack: Pack, rule: Rule | null): string {
  if (token === '&&') return t('wb_pack_and');
  if (token === '||') return t('wb_pack_or');
  if (token === '!') return t('wb_pack_not');
  if (token === 'true' || token === 'false') return t(token === 'true' ? 'yes' : 'no');
  const figure = rule?.figures.find(({ name }) => name === token);
  const label =
    figure?.label ?? facts.get(token)?.label ?? pack.parameters.find(({ id }) => id === token)?.label ?? null;
  return label ? t('quoted', { text: say(label) }) : (signs[token] ?? token);
}

const tokens = /"[^"]*"|'[^']*'|[A-Za-z_][\w.]*|\d[\d_.]*|&&|\|\||[<>=!]=|[^\s]/g;

/** A condition with facts and parameters by their names, for a reader who is no programmer. */
export function conditionWords(source: string, pack: Pack, rule: Rule | null = null): string {
  return [...source.matchAll(tokens)]
    .map(([token]) => wordOf(token, pack, rule))
    .join(' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/ ,/g, ',');
}
