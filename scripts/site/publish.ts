import type { CellAddress, FramePath, Problem, Reading, Source } from '../../rules/reading';
import { reduce, type StatementRead } from '../../rules/reduce';
import { problemWords } from '../../components/words';
import { sayIn } from '../../words/catalogue';
import { rowWords } from '../../words/rows';
import { printedCell } from '../../sites/address';
import type { ReadFrame } from './frames';

/** The reading of a page as other programs get it. */
export interface PublishedReading {
  client: { name: string; code: string | null; taxId: string | null; confidence: number } | null;
  candidates?: { name: string; code: string | null; confidence: number }[];
  period: string | null;
  /** Only when the page shows another current period. */
  headerPeriod?: string;
  /** `frame` counts the documents depth first, the top one 0. */
  statements: (Omit<Reading['statements'][number], 'frame'> & { frame: number })[];
  facts: {
    name: string;
    value: number | boolean | string;
    /** Index into `statements`. */
    statement: number | null;
    row: string | null;
    column: string | null;
    /** As it stands on the page; null for a sum over several cells. */
    raw: string | null;
  }[];
  /** What was seen and could not be read, a sentence each. */
  problems: string[];
  /** What kind of problem each sentence is about, in the same order. */
  problemCodes: Problem['code'][];
}

/** Puts a page's reading into the form for other programs. */
export async function publish(reading: Reading, frames: readonly ReadFrame[]): Promise<PublishedReading> {
  const order = frames.map(({ reading: { path } }) => path).sort(byPath);
  const number = (path: FramePath): number => order.findIndex((other) => isSame(other, path));
  const { client, candidates, headerPeriod, problems } = reading;
  return {
    client: client && {
      name: client.name,
      code: client.code,
      taxId: client.taxId,
      confidence: client.confidence,
    },
    ...(candidates.length > 0
      ? { candidates: candidates.map(({ name, code, confidence }) => ({ name, code, confidence })) }
      : {}),
    period: reading.period,
    ...(headerPeriod !== null && headerPeriod !== reading.period ? { headerPeriod } : {}),
    statements: reading.statements.map(({ table: _, ...statement }) => ({
      ...withoutNil(statement),
      frame: number(statement.frame),
    })),
    facts: await factsOf(reading, frames),
    problems: problems.map(problemWords),
    problemCodes: problems.map(({ code }) => code),
  };
}

/** Cells of dashes are published as null, which they are; that a sum proves one nil is for the facts. */
const withoutNil = <S extends { rows: readonly object[] }>(statement: S): S => ({
  ...statement,
  rows: statement.rows.map(({ nil: _, ...row }: { nil?: unknown }) => row),
});

const isSame = (a: FramePath, b: FramePath): boolean => a.join('.') === b.join('.');

/** Depth first, the top document before all. */
function byPath(a: FramePath, b: FramePath): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

async function factsOf(reading: Reading, frames: readonly ReadFrame[]): Promise<PublishedReading['facts']> {
  const statements: StatementRead[] = reading.statements.map((statement) => ({
    statement,
    period: reading.period ?? '',
    readAt: reading.readAt,
    index: statement.table ?? null,
  }));
  const { known } = reduce(statements, { known: {}, missing: {} }, { people: [], standard: null });
  const facts: PublishedReading['facts'] = [];
  for (const { name, value, sources } of Object.values(known)) {
    const [source] = sources;
    const statement = statements.findIndex((read) => source && belongs(source, read));
    const raw =
      sources.length === 1 && source?.address ? await textAt(source.address, frames, reading.period) : null;
    facts.push({
      name,
      value,
      statement: statement < 0 ? null : statement,
      row: source ? rowWords(source, sayIn('zh-CN')) : null,
      column: source?.column ?? null,
      raw,
    });
  }
  return facts;
}

function belongs(source: Source, { statement, index }: StatementRead): boolean {
  if (!source.address) return statement.kind === source.kind && statement.title === source.title;
  return source.address.statement === index && isSame(source.address.frame, statement.frame);
}

async function textAt(
  address: CellAddress,
  frames: readonly ReadFrame[],
  period: string | null,
): Promise<string | null> {
  const home = frames.find(({ reading }) => isSame(reading.path, address.frame));
  const cell = home && printedCell(home.reading, address, period);
  return (cell && home.site?.evaluate((site, wanted) => site.textAt(wanted), cell)) ?? null;
}
