/** Reads out of a filled script who undertakes what, and until when. */
import { formOf } from './scriptForms';
import type { FilledPart, Run, TextPart } from './verdict';

export interface Undertaking {
  side: 'ours' | 'theirs';
  text: string;
  /** Day, `2026-11-25`; null when the clause names none. */
  due: string | null;
}

interface Clause {
  text: string;
  due: string | null;
}

/** Words by which a clause asks something of the client. */
const asks =
  /(?:^|[，,；;])(?:烦|敬)?请|给我|发我|回我|回复我|通知我|找我|发给|交给|拿给|寄给|告诉我|请您|麻烦您?|劳烦|帮我|您看|\b(?:please|send me|give me|let me have|tell me|could you)\b/i;
/** Words by which we undertake something ourselves. */
const undertakes = /我|本所|\b(?:I|we)\b/;

/**
 * Undertakings of the parts 配合 and 下一步: each clause with a day, and of 配合 its first clause in any case. Another
 * form than the six parts says all in one: of it each clause with a day. A clause that asks is the client's; one
 * that says what we do is ours; the rest is neither.
 */
export function promisesIn(parts: readonly FilledPart[]): Undertaking[] {
  const of = (part: TextPart): Clause[] =>
    clausesOf(parts.find((filled) => filled.part === part)?.runs ?? []);
  const inOne = parts.filter(({ part }) => formOf(part) !== 'full').flatMap(({ runs }) => clausesOf(runs));
  const [request, ...requests] = of('request');
  const dated = [...requests, ...of('next'), ...inOne].filter(({ due }) => due !== null);
  return [...(request ? [request] : []), ...dated].flatMap(({ text, due }): Undertaking[] => {
    if (asks.test(text)) return [{ side: 'theirs', text, due }];
    return undertakes.test(text) ? [{ side: 'ours', text, due }] : [];
  });
}

/** Sentences, cut at commas too once a day has been named, so that each day stands with what it is for. */
function clausesOf(runs: readonly Run[]): Clause[] {
  const clauses: Clause[] = [];
  let open: Clause = { text: '', due: null };
  const close = (): void => {
    const text = open.text
      .replace(/^[，,\s]+|[，,。；;.\s]+$/g, '')
      .replace(/(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])/g, '')
      .replace(/ {2,}/g, ' ');
    if (text !== '') clauses.push({ ...open, text });
    open = { text: '', due: null };
  };
  let dated = false;
  for (const run of runs) {
    if (run.kind === 'empty') continue;
    if (run.kind === 'fill') {
      const day = /^\d{4}-\d{2}-\d{2}$/.test(String(run.value)) ? String(run.value) : null;
      // The day stands beside the clause, so the clause need not repeat it.
      if (day !== null && open.due === null) {
        open.due = day;
        open.text = open.text.replace(/(?:[于在]|\b(?:on|by|before))\s*$/i, '');
        dated = true;
      } else open.text += run.text;
      continue;
    }
    const text = dated ? run.text.replace(/^\s*(?:之前|以前|前)?\s*/, '') : run.text;
    dated = false;
    for (const piece of text.split(/(?<=[。！？；;\n]|[.!?](?=\s)|[，,](?!\d))/)) {
      open.text += piece;
      const ends = /[。！？；;\n]$|[.!?]$/.test(piece);
      if (ends || (open.due !== null && /[，,]$/.test(piece))) close();
    }
  }
  close();
  return clauses;
}
