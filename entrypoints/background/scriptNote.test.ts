import { describe, expect, it } from 'vitest';
import type { ScriptArgs, TabView } from '../../messages';
import type { Language } from '../../rules/format';
import type { Channel, ScriptForm } from '../../rules/verdict';
import { fillDraft, findScript, partsOf, textOf, type ScriptInput } from '../../rules/scripts';
import { given, packs } from '../../rules/testing';
import { judge } from '../../rules/evaluate';
import { copyRecord } from './scriptNote';
import type { Desk } from './scriptDesk';

const rule = 'negative-cash';
const facts = given({ cash_balance: -4200 });
const period = '2026-10';
const today = '2026-11-04';

const variants = {
  short: { 'zh-CN': '{称呼}，差 {cash_balance|money}，请 {资料截止日|date} 前把单据给我。' },
};

/** What a copy in one language leaves behind. */
function copied(
  language: Language,
  recurrences: string[] = [],
  form: ScriptForm = 'full',
  channel: Channel = 'phone',
) {
  const script = { ...findScript(packs, 'negative-cash-owner-paid')!, variants };
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
    ...{ clientId: '1', period, rule, script: script.id, form, parts: {} },
    channel,
  };
  const parts = fillDraft(input, partsOf(script, language, form));
  return copyRecord(desk, args, script, parts, textOf(parts));
}

describe('a note drafted from a script', () => {
  it('names its figures as the script does, not as a formula does', () => {
    const { figures = [] } = copied('en').note;
    expect(figures.map(({ label, value }) => [label, value])).toEqual([
      ['closing cash balance', -4200],
      ['cash short', 4200],
    ]);
    for (const { label } of figures) expect(label).not.toContain('_');
    expect(copied('zh-CN').note.figures?.map(({ label }) => label)).toEqual(['库存现金期末余额', '现金缺口']);
  });

  it('is in the language of the interface from title to remark', () => {
    const english = copied('en', ['2026-08', '2026-09']).note;
    expect(english).toMatchObject({
      ruleTitle: 'Cash on hand below zero',
      script: { title: 'Owner paid and did not claim', edited: false },
      body: 'Again: seen before in Aug 2026, Sep 2026.',
    });
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
    expect(copied('zh-CN', ['2026-08', '2026-09']).note).toMatchObject({
      ruleTitle: '库存现金为负数',
      script: { title: '老板垫付没报账' },
      body: '又发生：以前在 2026年8月、2026年9月 有过。',
    });
  });

  it('holds the words of the form that was copied, unedited, and what they promise', () => {
    const { note, draft, commitments } = copied('zh-CN', [], 'short');
    expect(note.channel).toBe('phone');
    expect(note.script).toMatchObject({
      text: 'Ms Zhou，差 -4,200.00 元，请 11月6日（周五）前把单据给我。',
      edited: false,
    });
    expect(note.figures).toMatchObject([{ name: 'cash_balance', value: -4200 }]);
    expect(draft.form).toBe('short');
    expect(commitments).toMatchObject([{ side: 'theirs', due: '2026-11-06' }]);
  });

  it('asks nothing of the client where it stays in the firm', () =>
    expect(copied('zh-CN', [], 'short', 'internal').commitments).toEqual([]));
});
