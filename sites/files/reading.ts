import type { ClientClaim, FrameReading, PackedTable, PeriodClaim, Problem } from '../../rules/reading';
import { clientsSaid, joinDays, periodsSaid } from '../sayings';
import { drawCells } from '../tables/from-cells';
import { shownTexts } from '../tables/apart';
import { gridsOf } from '../tables/grid';
import { ROW, cellsOf } from '../tables/separators';
import { print } from '../tables/print';
import { hiddenInline } from '../text';
import { cellName, type Sheet } from './sheet';

/** A sheet or a table from outside any page, as read. */
export interface SheetRead {
  name: string;
  /** What a frame of a page would say. */
  reading: FrameReading;
  /** The largest of its tables, to be looked at; null where no headings were found. */
  shown: { headers: string[]; rows: string[][]; total: number } | null;
  /** Cells that hold an error: `B7` and what it says. */
  errors: { cell: string; text: string }[];
}

/** What a file's name says is less than what stands in the table. */
const NAMED = 0.6;
const BESIDE = 0.75;
/** How much less a name without a company's ending says, and a day that ends a month. */
const UNSURE = 0.9;
const PREVIEW = 8;
const MOST_ERRORS = 20;

interface Told {
  clients: ClientClaim[];
  periods: PeriodClaim[];
}

function told(text: string, found: 'title' | 'heading', weight: number): Told {
  const periods = joinDays(periodsSaid(text).map((said) => ({ said })));
  return {
    clients: clientsSaid(text).map(({ name, code, company, open }) => ({
      name,
      code,
      taxId: null,
      found,
      weight: company && !open ? weight : weight * UNSURE,
    })),
    periods: periods
      .filter(({ said }) => found === 'heading' || !said.day)
      .map(({ said: { period, raw, day } }) => ({
        period,
        role: 'viewed',
        found,
        raw,
        weight: day ? weight * UNSURE : weight,
      })),
  };
}

/** `沐禾商贸_科目余额表_202510.xlsx` in its parts, the ending left out. */
const partsOf = (fileName: string): string[] =>
  fileName.replace(/\.\w{2,4}$/, '').split(/[_\s]+|(?<=\D)-|-(?=\D)/);

function shownOf(tables: readonly PackedTable[]): SheetRead['shown'] {
  const [largest] = [...tables].sort((a, b) => b.rows.length - a.rows.length);
  if (!largest) return null;
  const rows = largest.rows ? largest.rows.split(ROW) : [];
  return { headers: largest.headers, rows: rows.slice(0, PREVIEW).map(cellsOf), total: rows.length };
}

const AMOUNT = /^[-¥(]?[\d,]*\d[.,]\d/;

/** Columns of amounts without any heading: what they are is not guessed. */
const unnamed = ({ headers, rows }: PackedTable): Problem[] => {
  const cells = rows.split(ROW).map(cellsOf);
  const width = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column)
    .filter((at) => !headers[at] && cells.some((row) => AMOUNT.test(row[at] ?? '')))
    .map((at) => ({
      code: 'header-unreadable',
      detail: { column: cellName(0, at).slice(0, -1) },
      frame: [],
    }));
};

/** Reads the tables of a document that is no page: as a page's would be, but nothing of it is drawn. */
export function readDocument(
  document: ParentNode,
  { name, file, now }: { name: string; file: string; now: number },
): SheetRead {
  const drawn = [...document.querySelectorAll('table')].filter((table) => {
    for (let at: Element | null = table; at; at = at.parentElement) if (hiddenInline(at)) return false;
    return true;
  });
  const tables = gridsOf(drawn).map(print);
  const sayings = [
    ...[...partsOf(file), name].map((text) => told(text, 'title', NAMED)),
    ...tables.flatMap(({ captions, inside, after }) =>
      shownTexts([...captions.slice(inside), ...after]).map((text) => told(text, 'heading', BESIDE)),
    ),
  ];
  return {
    name,
    reading: {
      path: [],
      url: '',
      profile: null,
      clients: sayings.flatMap(({ clients }) => clients),
      periods: sayings.flatMap(({ periods }) => periods),
      tables,
      problems: tables.flatMap(unnamed),
      loading: false,
      readAt: now,
    },
    shown: shownOf(tables),
    errors: [],
  };
}

/** Reads one sheet; `document` is only used to make elements. */
export function readSheet(document: Document, sheet: Sheet, file: string, now: number): SheetRead {
  const own = document.implementation.createHTMLDocument('');
  own.body.append(drawCells(own, sheet));
  return {
    ...readDocument(own, { name: sheet.name, file, now }),
    errors: sheet.errors
      .slice(0, MOST_ERRORS)
      .map(({ row, column, text }) => ({ cell: cellName(row, column), text })),
  };
}
