import { evaluateIn, withPage, type Bench } from './browser';
import { bundle } from './bundle';
import { atLeast, atMost, type Row } from './row';
import { layoutsBetween, traced } from './trace';

const ROUNDS = 15;

type Costs = Record<'walk' | 'parse' | 'statement' | 'page' | 'innerText' | 'statementAfterChange', number>;

/** Reading a 16,000-cell balance of accounts into typed cells, in Chromium. */
export async function tableRows(bench: Bench): Promise<Row[]> {
  const script = await bundle('bench/page/table.ts');
  return withPage(bench, bench.server.bare('static'), async (page, session) => {
    await evaluateIn(session, script);
    const costs = await evaluateIn<Costs>(session, `bench.measure(${ROUNDS})`);
    const trace = await traced(page, () => evaluateIn(session, 'bench.readWhileDirty()'));
    const layouts = layoutsBetween(trace, 'read-begin', 'read-end');
    const bound = costs.walk + costs.parse;
    const inMs = (value: number): string => `${value.toFixed(1)} ms`;
    return [
      {
        what: 'reading a 16,000-cell table into typed cells',
        against: 'child walk and first text node, plus number parsing alone',
        target: atMost(2),
        measured: costs.statement / bound,
        note: `ours ${inMs(costs.statement)}; walk ${inMs(costs.walk)}, parsing ${inMs(costs.parse)}; the whole reading of the page ${inMs(costs.page)}`,
      },
      {
        what: 'layouts that this reading forces',
        against: 'none',
        target: { sense: 'at most', limit: 0, unit: '' },
        measured: layouts,
        note: '',
      },
      {
        what: 'the same cells by innerText, one by one',
        against: 'our reading',
        target: atLeast(10),
        measured: costs.innerText / costs.statementAfterChange,
        note: `each right after a change of the page: innerText ${inMs(costs.innerText)}, ours ${inMs(costs.statementAfterChange)}`,
      },
    ];
  });
}
