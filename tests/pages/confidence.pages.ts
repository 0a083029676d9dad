import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReading } from '../../scripts/site/read';
import { books, clients, invoices, trialBalance, type Book } from './books';
import { clientOf, mastheadOf, openDesk, OTHER, type Desk, type Shape, type Spec } from './desk';
import type { Drawer } from './server';

let desk: Desk;
beforeAll(async () => (desk = await openDesk()));
afterAll(async () => desk?.close());

const HERE = clientOf(trialBalance).name;
const AGENCY = '石家庄账边代理记账有限公司';
const period = '会计期间：2025年第06期';

interface Poor extends Partial<Spec> {
  /** Whose books the page shows; null where it does not say. */
  right: string | null;
}

/** Pages that say little or too much of whose books they show. */
const poor: Readonly<Record<string, Poor>> = {
  'no name': { right: null, texts: [period] },
  'name only in the title': { right: HERE, texts: [period], documentTitle: `科目余额表 - ${HERE}` },
  'two names alike': { right: null, texts: [`编制单位：${HERE}`, `编制单位：${OTHER.name}`, period] },
  'two names without a label': { right: null, texts: [HERE, OTHER.name, period] },
  'the agency in the footer, no client': { right: null, texts: [period], footer: [`${AGENCY} 版权所有`] },
  'the agency in the footer': { right: HERE, texts: [`编制单位：${HERE}`, period], footer: [AGENCY] },
  'the agency in the title': { right: HERE, texts: [`当前账套：${HERE}`, period], documentTitle: AGENCY },
  'the maker in the footer': { right: null, texts: [period], footer: ['© 2025 唐山智记账软件有限公司'] },
  'a supplier over the table': { right: null, texts: [`供应商：${OTHER.name}`, period] },
  'a bank over the table': { right: null, texts: ['开户行：中国工商银行股份有限公司唐山支行', period] },
  'a customer and the client': { right: HERE, texts: [`账套：${HERE}`, `往来单位：${OTHER.name}`, period] },
  'another in the title': { right: HERE, texts: [`账套：${HERE}`, period], documentTitle: OTHER.name },
  'a bare name': { right: HERE, texts: [HERE, period] },
  'a sole trader': { right: '承德市双桥区老味道餐厅', texts: ['账套：承德市双桥区老味道餐厅', period] },
  'a notice that names another': {
    right: HERE,
    texts: [`账套：${HERE}`, `通知：${OTHER.name}的资料已于昨日上传，请及时核对。`, period],
  },
  'another in a pane behind': {
    right: HERE,
    shell: true,
    texts: [`编制单位：${HERE}`, period],
    behind: { client: OTHER, sheet: trialBalance.sheet },
  },
  'another above the frame': {
    right: null,
    shell: true,
    masthead: { ...mastheadOf(trialBalance, 'text'), client: OTHER },
    texts: [`编制单位：${HERE}`, period],
  },
};

type Level = 'certain' | 'likely' | 'uncertain' | 'none';
type Verdict = 'right' | 'wrong' | 'none';

/** The levels of the published reading's `confidence`. */
function levelOf({ client }: PublishedReading): Level {
  if (!client) return 'none';
  return client.confidence >= 0.9 ? 'certain' : client.confidence >= 0.6 ? 'likely' : 'uncertain';
}

interface Judged {
  page: string;
  level: Level;
  verdict: Verdict;
  /** The page says whose books it shows. */
  said: boolean;
}

const judged: Judged[] = [];

function judge(page: string, reading: PublishedReading, right: string | null): void {
  const name = reading.client?.name ?? null;
  const verdict = name === null ? 'none' : name === right ? 'right' : 'wrong';
  judged.push({ page, level: levelOf(reading), verdict, said: right !== null });
}

const shapes: Readonly<Partial<Record<Drawer, readonly Shape[]>>> = {
  plain: ['text', 'select', 'fields', 'breadcrumb', 'caption'],
  'element-ui': ['text', 'select', 'fields', 'breadcrumb', 'caption', 'library'],
  ant: ['text', 'select', 'fields', 'breadcrumb', 'caption', 'library'],
};
const shown: readonly Book[] = books.filter(({ list, period: own }) => !list && !own.includes('Q'));

const count = (level: Level, verdict: Verdict): number =>
  judged.filter((one) => one.level === level && one.verdict === verdict).length;

describe('confidence in the client', () => {
  it.each(Object.entries(shapes))('pages of %s in every shape', async (drawer, own) => {
    for (const [n, book] of shown.entries()) {
      for (const shape of n === 0 ? own : [own[n % own.length]!]) {
        const fits = shape === 'library' && book.english ? 'fields' : shape;
        const reading = await desk.read(drawer as Drawer, { sheet: book.sheet, masthead: mastheadOf(book, fits) });
        judge(`${drawer}, ${fits}, ${book.name}`, reading, clientOf(book).name);
      }
    }
  }); // prettier-ignore

  it.each(Object.entries(poor))('%s', async (page, { right, ...spec }) => {
    for (const book of [trialBalance, invoices]) {
      const reading = await desk.read('plain', { sheet: book.sheet, ...spec });
      judge(`${page}, ${book.name}`, reading, right);
    }
  });

  it('a list of clients is nobody’s books', async () => {
    judge('client list', await desk.read('plain', { sheet: clients.sheet }), null);
  });

  it('is never certain of a wrong client', () => {
    const levels = ['certain', 'likely', 'uncertain', 'none'] as const;
    const rows = levels.map((level) => ({
      level,
      right: count(level, 'right'),
      wrong: count(level, 'wrong'),
      none: count(level, 'none'),
    }));
    console.table(rows);
    const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
    const missed = judged.filter(({ verdict, said }) => verdict === 'none' && said);
    console.log(`pages: ${judged.length}`);
    console.log(`wrong: ${wrong.map(({ page, level }) => `${page} (${level})`).join('; ') || 'none'}`);
    console.log(`named but not found: ${missed.map(({ page }) => page).join('; ') || 'none'}`);
    expect(wrong.filter(({ level }) => level === 'certain')).toEqual([]);
    expect(wrong.filter(({ level }) => level === 'likely')).toEqual([]);
  });
});
