/** Between a script's runs and its draft: text in which a figure stands as `{name|format}`. */
import type { DraftParts } from '../../messages';
import type { FilledPart, Run, Unit } from '../../rules/verdict';

const formats: Partial<Record<Unit, string>> = {
  money: 'money',
  rate: 'pct',
  count: 'count',
  text: 'text',
  month: 'text',
};

export type Figure = Exclude<Run, { kind: 'text' }>;

/** A figure as the draft writes it; where that is not said, with the format that suits its value. */
export function placeholderOf(run: Figure): string {
  if (run.placeholder) return run.placeholder;
  if (run.kind === 'empty') return `{${run.name}}`;
  const format = /^\d{4}-\d{2}-\d{2}$/.test(String(run.value)) ? 'date' : formats[run.unit];
  return format ? `{${run.name}|${format}}` : `{${run.name}}`;
}

/** The name inside a placeholder, without its format. */
export function nameOf(placeholder: string): string {
  return (
    placeholder
      .replace(/^\{|\}$/g, '')
      .split('|')[0]
      ?.trim() ?? ''
  );
}

export function toDraft(filled: FilledPart[]): DraftParts {
  const draft: DraftParts = {};
  for (const { part, runs } of filled) {
    draft[part] = runs.map((run) => (run.kind === 'text' ? run.text : placeholderOf(run))).join('');
  }
  return draft;
}

export type Segment = { kind: 'text'; text: string } | { kind: 'placeholder'; placeholder: string };

/** A part's draft cut at its placeholders. A brace without its partner is text. */
export function segments(draft: string): Segment[] {
  return draft
    .split(/(\{[^{}\n]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\{[^{}\n]+\}$/.test(piece)
        ? { kind: 'placeholder', placeholder: piece }
        : { kind: 'text', text: piece },
    );
}

/** Finds the figure of a placeholder in a filled script: as it is written, else by its name. */
export function figuresOf(filled: FilledPart[]): (placeholder: string) => Figure | undefined {
  const figures = new Map<string, Figure>();
  for (const { runs } of filled) {
    for (const run of runs) {
      if (run.kind === 'text') continue;
      figures.set(placeholderOf(run), run);
      figures.set(run.name, run);
    }
  }
  return (placeholder) => figures.get(placeholder) ?? figures.get(nameOf(placeholder));
}

/** Figures as they read now, by name: kept with the draft, so that a later change of the books is noticed. */
export function fillsOf(filled: FilledPart[]): Record<string, string> {
  const fills: Record<string, string> = {};
  for (const { runs } of filled) for (const run of runs) if (run.kind === 'fill') fills[run.name] = run.text;
  return fills;
}

/** Figures as they read now, without days and names: what must not be said any more once the books have changed. */
export const amountsOf = (filled: readonly FilledPart[]): string[] =>
  filled.flatMap(({ runs }) =>
    runs.flatMap((run) =>
      run.kind === 'fill' && (run.unit === 'money' || run.unit === 'count') ? [run.text] : [],
    ),
  );
