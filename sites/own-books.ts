import type { ClientClaim, PeriodClaim } from '../rules/reading';
import { OWNER_AHEAD } from './labels';
import { isYear } from './period-fields';
import { clientsSaid, joinDays, periodsSaid } from './sayings';
import type { FrameStatement } from './statements/of-frame';

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

/** What the rows over a table's headings say of whose and from when it is. */
export function captionClaims({ printed }: FrameStatement): Claims {
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
    clients: captions.flatMap(({ text, label }) =>
      clientsSaid(text, label).map(({ name, code, company, open }) => ({
        name,
        code,
        taxId: taxId?.text ?? null,
        ...made,
        weight: company && !open ? CAPTION : LESS,
      })),
    ),
    periods: joinDays(told).map(({ said: { period, raw, day } }) => ({
      period,
      raw,
      role: 'viewed',
      ...made,
      weight: day || isYear(raw) ? LESS : CAPTION,
    })),
  };
}
