import type { ClientClaim, PeriodClaim } from '../rules/reading';
import { NO_PERIOD, OF_OTHERS, YEAR } from './labels';
import { companyIn } from './names';
import type { FrameStatement } from './statements/of-frame';

/** How much a caption inside a table says about whose figures it holds. */
const CAPTION = 0.9;

export interface Claims {
  clients: ClientClaim[];
  periods: PeriodClaim[];
}

/** What the rows over a table's headings say of whose and from when it is. */
export function captionClaims({ printed }: FrameStatement): Claims {
  const claims: Claims = { clients: [], periods: [] };
  const made = { found: 'heading', weight: CAPTION, of: printed.index } as const;
  for (const text of printed.captions.slice(0, printed.inside ?? 0)) {
    const client = companyIn(text);
    if (client && !OF_OTHERS.test(client.label)) {
      claims.clients.push({ name: client.name, code: client.code, taxId: null, ...made });
    }
    if (YEAR.test(text) && !NO_PERIOD.test(text)) {
      claims.periods.push({ period: '', role: 'viewed', raw: text, ...made });
    }
  }
  return claims;
}
