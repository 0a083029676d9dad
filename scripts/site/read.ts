import type { Frame, Page } from 'playwright-core';
import type { SiteProfile } from '../../rules/profile';
import type { CellAddress, FramePath, FrameReading, Reading, Source } from '../../rules/reading';
import { reduce, type StatementRead } from '../../rules/reduce';
import { printedCell } from '../../sites/address';
import { join } from '../../sites/join';
import { bundle } from '../bundle';
import type * as InPage from './inPage';

/** Longest time a page may take to fill its tables, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 250;

declare global {
  var site: typeof InPage;
}

/** The reading of a page as the contract for other programs fixes it. */
export interface PublishedReading {
  client: { name: string; code: string | null; taxId: string | null; confidence: number } | null;
  candidates?: { name: string; code: string | null; confidence: number }[];
  period: string | null;
  /** Only when the page shows another current period. */
  headerPeriod?: string;
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
  problems: { code: string; detail: Record<string, string> }[];
}

/** Bundled once: a program may read many pages. */
let script: Promise<string> | undefined;

/** Reads an open page as the extension would, waiting until it has filled its tables. */
export async function readPage(page: Page, profiles: readonly SiteProfile[]): Promise<PublishedReading> {
  script ??= bundle('scripts/site/inPage.ts', 'site');
  const source = await script;
  const end = performance.now() + PATIENCE;
  for (;;) {
    const frames = await readFrames(page, source, profiles);
    const reading = join(frames.map((one) => one.reading));
    if (!reading.loading || performance.now() > end) return publish(reading, frames);
    await page.waitForTimeout(PAUSE);
  }
}

interface ReadFrame {
  frame: Frame;
  reading: FrameReading;
}

async function readFrames(
  page: Page,
  script: string,
  profiles: readonly SiteProfile[],
): Promise<ReadFrame[]> {
  const found: ReadFrame[] = [];
  for (const frame of page.frames()) {
    if (!/^(https?|file|about):/.test(frame.url())) continue;
    // As a string it is no function of this program, and the page's own policy does not concern it.
    await frame.evaluate(`globalThis.site ??= (() => { ${script}; return site; })()`);
    found.push({
      frame,
      reading: await frame.evaluate((known) => globalThis.site.read(known), [...profiles]),
    });
  }
  return found;
}

async function publish(reading: Reading, frames: readonly ReadFrame[]): Promise<PublishedReading> {
  const order = frames.map(({ reading: { path } }) => path).sort(byPath);
  const number = (path: FramePath): number => order.findIndex((other) => other.join('.') === path.join('.'));
  const { client, candidates, headerPeriod } = reading;
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
      ...statement,
      frame: number(statement.frame),
    })),
    facts: await factsOf(reading, frames),
    problems: reading.problems.map(({ code, detail }) => ({ code, detail })),
  };
}

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
    const raw = sources.length === 1 && source?.address ? await textAt(source.address, frames) : null;
    facts.push({
      name,
      value,
      statement: statement < 0 ? null : statement,
      row: source?.row ?? null,
      column: source?.column ?? null,
      raw,
    });
  }
  return facts;
}

function belongs(source: Source, { statement, index }: StatementRead): boolean {
  if (!source.address) return statement.kind === source.kind && statement.title === source.title;
  return source.address.statement === index && source.address.frame.join('.') === statement.frame.join('.');
}

async function textAt(address: CellAddress, frames: readonly ReadFrame[]): Promise<string | null> {
  const home = frames.find(({ reading }) => reading.path.join('.') === address.frame.join('.'));
  const cell = home && printedCell(home.reading, address);
  return cell ? home.frame.evaluate((wanted) => globalThis.site.textAt(wanted), cell) : null;
}
