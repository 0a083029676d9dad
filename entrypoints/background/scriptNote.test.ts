import { describe, expect, it } from 'vitest';
import type { ScriptArgs, TabView } from '../../messages';
import type { Language } from '../../rules/format';
import { fillDraft, findScript, partsOf, textOf, type ScriptInput } from '../../rules/scripts';
import { given, packs } from '../../rules/testing';
import { judge } from '../../rules/evaluate';
import { copyRecord } from './scriptNote';
import type { Desk } from './scriptDesk';

const rule = 'negative-cash';
const facts = given({ cash_balance: -4200 });
const period = '2026-10';
const today = '2026-11-04';

/** What a copy in one language leaves behind. */
function copied(language: Language, recurrences: string[] = []) {
  const script = findScript(packs, 'negative-cash-owner-paid')!;
  const context = {
    ...{ language, salutation: 'Ms Zhou', client: 'Hongda Building Ltd', period },
    ...{ me: 'Chen Jing', firm: 'Honest Books', today },
  };
  const input: ScriptInput = { packs, rule, facts, period, context };
  const desk: Desk = {
    view: {
      settings: { me: null, language, theme: 'system' },
      verdicts: judge({ packs, facts, period, today }),
      recurrences: { [rule]: recurrences },
    } as unknown as TabView,
    ...{ packs, client: null, statements: [] },
    scriptInput: () => input,
  };
  const args: ScriptArgs = {
    ...{ clientId: '1', period, rule, script: script.id, parts: {} },
    channel: 'phone',
  };
  const parts = fillDraft(input, partsOf(script, language));
  return copyRecord(desk, args, script, parts, textOf(parts)).note;
}

describe('a note drafted from a script', () => {
  it('names its figures as the script does, not as a formula does', () => {
    const { figures = [] } = copied('en');
    expect(figures.map(({ label, value }) => [label, value])).toEqual([
      ['closing cash balance', -4200],
      ['cash short', 4200],
    ]);
    for (const { label } of figures) expect(label).not.toContain('_');
    expect(copied('zh-CN').figures?.map(({ label }) => label)).toEqual(['库存现金期末余额', '现金缺口']);
  });

  it('is in the language of the interface from title to remark', () => {
    const english = copied('en', ['2026-08', '2026-09']);
    expect(english).toMatchObject({
      ruleTitle: 'Cash on hand below zero',
      script: { title: 'Owner paid and did not claim', edited: false },
      body: 'Again: seen before in Aug 2026, Sep 2026.',
    });
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
    expect(copied('zh-CN', ['2026-08', '2026-09'])).toMatchObject({
      ruleTitle: '库存现金为负数',
      script: { title: '老板垫付没报账' },
      body: '又发生：以前在 2026年8月、2026年9月 有过。',
    });
  });
});
