/** Reads out of a filled script who undertakes what, and until when. */
import { contextName } from './placeholders';
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
  /** Of several days one is to be chosen, so that none is promised yet. */
  open?: boolean;
  /** Says only until when something is to be with us, before we do anything. */
  provided?: boolean;
}

const salutation = contextName('salutation');
/** Words by which a clause asks something of the client. */
const asks =
  /(?<!申)请|(?<!没)给到我|给我|发我|回我|回复我|通知我|找我|发给我|交给我|(?<!没)告诉我|交回|麻烦您?|劳烦|帮我|\b(?:please|send me|give me|let me have|tell me|could you)\b/i;
/** Words by which we say what we wait for, so that it is asked for. */
const awaits = /\bI (?:need|would be glad to (?:have|receive))\b/i;
/** Words by which we undertake something ourselves. */
const undertakes = /(?<!给到)我|本所|\b(?:I|we)\b/;
/** What makes a request of a task: in a list of what is to be done by whom it says nothing. */
const polite = /^(?:(?:请|麻烦|劳烦)(?:您(?!的))?)(?!或)|^please\s+/i;
/** What only says that something is to be handed over, not what. */
const handing =
  /请|您|都|就行|也行|口头|一声|一并|一起|资料|材料|[给发回交拿寄]+(?:回|给|到)?我?|回复我|通知我|告诉我|\b(?:please|the|and|papers|(?:send|give|let) me(?: have)?|them|it|all)\b|[，,。.、]/gi;
/** What stands before a day and means nothing without it. */
const beforeDay = /(?:[于在从]|\b(?:on|by|before|from|on the (?:morning|afternoon) of))\s*$/i;
/** What stands before a day by which we must have something before we do anything. */
const provided =
  /^\s*(?:if|once|when|with(?!.*\b(?:I|we)\b)|what(?!.*\b(?:I|we)\b))\b(?!.*\b(?:I|we)(?:'ll| will| can| shall)\b).*\b(?:by|before)\s*$/i;
/** What a clause needs beside those, to say what is meant: three characters, or two words of English. */
const telling = /[\u3400-\u9fff].*[\u3400-\u9fff].*[\u3400-\u9fff]|[a-z]+[^a-z]+[a-z]+/i;

/**
 * Undertakings of the parts 配合 and 下一步. What the client is asked for is the first sentence of 配合; the day until
 * when mostly stands in 下一步, in a clause that says no more than "hand it over": the two are one undertaking.
 * Every other clause with a day is the client's when it asks and ours when it says what we do. A question, such as
 * which of two days would suit, undertakes nothing. Another form than the six parts says all in one: of it each clause
 * with a day.
 */
export function promisesIn(parts: readonly FilledPart[]): Undertaking[] {
  const of = (part: TextPart): Clause[] =>
    clausesOf(parts.find((filled) => filled.part === part)?.runs ?? []);
  const inOne = parts.filter(({ part }) => formOf(part) !== 'full').flatMap(({ runs }) => clausesOf(runs));
  const [request, ...requests] = of('request');
  const main = (request ? undertaken(request) : []).filter(
    ({ side, due }) => side === 'theirs' || due !== null,
  );
  const dated = [...requests, ...of('next'), ...inOne].filter(({ due }) => due !== null).flatMap(undertaken);
  const [first] = main;
  const until = dated.findIndex(({ side }) => side === 'theirs');
  const handOver = dated[until];
  const said = dated.filter(({ text }) => text !== '');
  if (first?.side !== 'theirs' || first.due !== null || !handOver) return [...main, ...said];
  const rest = tells(handOver.text) ? said : said.filter((clause) => clause !== handOver);
  return [{ ...first, due: handOver.due }, ...rest];
}

/** Whose clause it is, by the first words of it that say so. */
function undertaken({ text, due, open, provided: condition }: Clause): Undertaking[] {
  if (condition) return [{ side: 'theirs', text: '', due }];
  if (open || (/[？?]$/.test(text) && !/请|please/i.test(text))) return [];
  for (const piece of text.split(/[，,：:](?!\d)/)) {
    if (awaits.test(piece)) return [{ side: 'theirs', text, due }];
    if (/^(?:我|I\b)/.test(piece)) return [{ side: 'ours', text, due }];
    if (asks.test(piece)) return [{ side: 'theirs', text: text.replace(polite, ''), due }];
    if (undertakes.test(piece)) return [{ side: 'ours', text, due }];
  }
  return [];
}

const tells = (text: string): boolean => telling.test(text.replace(handing, ''));

/** Sentences; one that names several days is cut at the comma before each, so that each day stands with what it is for. */
function clausesOf(runs: readonly Run[]): Clause[] {
  return sentencesOf(runs).flatMap((pieces) => {
    const clauses: Clause[] = [];
    for (const piece of pieces) {
      const open = clauses.at(-1);
      if (open && !open.provided && !piece.provided && (piece.due === null || open.due === null)) {
        open.text += piece.text;
        open.due ??= piece.due;
        open.open ??= piece.open;
      } else clauses.push({ ...piece });
    }
    return clauses
      .map((clause) => ({ ...clause, text: tidy(clause.text) }))
      .filter(({ text, provided: condition }) => condition || text !== '');
  });
}

/** Pieces between commas, by sentence. The day stands beside the clause, so the clause need not repeat it. */
function sentencesOf(runs: readonly Run[]): Clause[][] {
  const sentences: Clause[][] = [[]];
  let open: Clause = { text: '', due: null };
  const close = (): void => {
    sentences.at(-1)?.push(open);
    open = { text: '', due: null };
  };
  let dated = false;
  let called = false;
  for (const run of runs) {
    if (run.kind === 'empty') continue;
    // Whom we speak to is not what is undertaken.
    if (run.kind === 'fill' && contextName(run.name) === salutation && open.text === '') {
      called = true;
      continue;
    }
    if (run.kind === 'fill') {
      const day = /^\d{4}-\d{2}-\d{2}$/.test(String(run.value)) ? String(run.value) : null;
      if (day === null) open.text += run.text;
      else if (open.due === null) {
        open.due = day;
        open.provided = provided.test(open.text);
        open.text = open.text.replace(beforeDay, '');
        if (open.provided) close();
      } else open.open = true;
      dated = day !== null;
      continue;
    }
    if (dated && /^\s*(?:或|or\b)/.test(run.text)) open.open = true;
    const text = run.text
      .replace(dated ? /^\s*(?:之前|以前|前|起)?\s*/ : '', '')
      .replace(called ? /^[，,：:\s]+/ : '', '');
    dated = false;
    called = false;
    for (const piece of text.split(/(?<=[。！？；;\n]|[.!?](?=\s)|[，,](?!\d))/)) {
      open.text += piece;
      const listed =
        /[；;]$/.test(piece) &&
        /[：:]/.test(
          sentences
            .at(-1)
            ?.map(({ text }) => text)
            .join('') + open.text,
        );
      if (/[，,]$/.test(piece) || listed) close();
      else if (/[。！？；;\n]$|[.!?]$/.test(piece)) {
        close();
        sentences.push([]);
      }
    }
  }
  close();
  return sentences;
}

/** Without the marks at its ends and the gap that the day left. */
const tidy = (text: string): string =>
  text
    .replace(/^(?:[，,\s]|and\b)+|[，,。.；;\s]+$/gi, '')
    .replace(/(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])/g, '')
    .replace(/\s+([,.;])/g, '$1');
