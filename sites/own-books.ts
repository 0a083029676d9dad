import type { ClientClaim, PeriodClaim } from '../rules/reading';
import { OWNER_AHEAD } from './labels';
import { isYear } from './period-fields';
import { clientsSaid, joinDays, periodsSaid } from './sayings';
import { companyIn } from './names';
import type { FrameStatement } from './statements/of-frame';
import { isOneCell } from './tables/printed';
import { folded } from './text';

/** How much a caption inside a table says about whose figures it holds. */
const CAPTION = 0.9;
/** What is labelled as the owner without being a company by its ending, and a day that ends a month. */
const LESS = 0.7;

export interface Claims {
  clients: ClientClaim[];
  periods: PeriodClaim[];
}

/** A caption that stands before its value, in a cell of its own. */
const isLabel = (text: string): boolean => OWNER_AHEAD.test(text) || /[:：]$/.test(text);

/** Kinds of statements that show the figures of one owner alone. */
const OF_ONE = ['trial-balance', 'income-statement', 'balance-sheet'];
/** Says of a row between others that the books of somebody begin there. */
const BEGINS = /编制|核算|会计主体|[账帐]套|(?:企业|公司|纳税人)名称|company|entity/i;
/** Heads a column of owners; behind the accounts it would be one of those they deal with. */
const OWNERS =
  /^(?:(?:核算|编制|会计|记账|所属)?(?:单位|公司|企业|组织|主体|法人)(?:名称|简称|全称)|[账帐]套(?:名称)?|(?:编制|核算)单位|公司|company|entity)$/i;
const ACCOUNT = /科目|编码|代码|^名称|项目|account|code|item/i;

/** Owners that are named in the table itself: in rows between the others, and several in a column of them. */
function ownersIn({ printed, statement }: FrameStatement): string[] {
  if (!OF_ONE.includes(statement.kind)) return [];
  const { headers, rows } = printed;
  const between = rows
    .filter(isOneCell)
    .flatMap(({ cells }) =>
      clientsSaid(cells[0] ?? '').flatMap((said) =>
        said.company && BEGINS.test(said.label) ? [said.name] : [],
      ),
    );
  const accounts = headers.findIndex((heading) => ACCOUNT.test(heading));
  const column = headers.findIndex((heading, at) => at < accounts && OWNERS.test(folded(heading)));
  const named = column < 0 ? [] : rows.flatMap(({ cells }) => companyIn(cells[column] ?? '')?.name ?? []);
  const owners = new Set(named);
  return [...new Set([...between, ...(owners.size > 1 ? owners : [])])];
}

/** What the rows over a table's headings, or between its rows, say of whose and from when it is. */
export function captionClaims(book: FrameStatement): Claims {
  const { printed } = book;
  const made = { found: 'heading', of: printed.index } as const;
  const captions = printed.captions.slice(0, printed.inside ?? 0).map((text, n, all) => {
    const before = all[n - 1] ?? '';
    return { text, label: isLabel(before) ? before : '' };
  });
  const taxId = captions.find(
    ({ text, label }) => /识别号|信用代码|税号/.test(label) && /^[0-9A-Z]{15,20}$/.test(text),
  );
  const told = captions.flatMap(({ text, label }) => periodsSaid(text, label).map((said) => ({ said })));
  return {
    clients: [
      ...captions.flatMap(({ text, label }) =>
        clientsSaid(text, label).map(({ name, code, company, open }) => ({
          name,
          code,
          taxId: taxId?.text ?? null,
          ...made,
          weight: company && !open ? CAPTION : LESS,
        })),
      ),
      ...ownersIn(book).map((name) => ({ name, code: null, taxId: null, ...made, weight: CAPTION })),
    ],
    periods: joinDays(told).map(({ said: { period, raw, day } }) => ({
      period,
      raw,
      role: 'viewed',
      ...made,
      weight: day || isYear(raw) ? LESS : CAPTION,
    })),
  };
}
