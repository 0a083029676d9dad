import { describe, expect, it } from 'vitest';
import { profiles } from '../../../sites/profiles';
import { readPage } from '../../../scripts/site/read';
import { TRYTON_COMPANY, trytonAgeing } from '../../tools/expected';
import { logIn, openAgedBalance } from '../../tools/tryton/pages';
import { useTool } from './bench';

describe("Tryton's aged balance", () => {
  const bench = useTool('tryton');

  it('is read with its terms, in a pane before others', async () => {
    const { page, tool } = bench();
    await logIn(page, tool);
    await openAgedBalance(page, '12/31/2025');
    const { client, period, statements, problems } = await readPage(page, profiles);
    expect(problems).toEqual([]);
    expect(client).toMatchObject({ name: TRYTON_COMPANY });
    expect(period).toBe('2025-12');
    expect(statements).toMatchObject([{ kind: 'ageing', complete: true, rows: trytonAgeing }]);
  });
});
