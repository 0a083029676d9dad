// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { click, control, draw, press, settled, text, type } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

it('records what the client said and what it means', async () => {
  const panel = fakePanel();
  await draw(panel);
  await press('5');
  await click('记一条服务态度');
  const keep = () => control('保存', '.bar button') as HTMLButtonElement;
  expect(keep().disabled).toBe(true);
  await type('原话', '小林说话耐心。');
  await click('合适');
  keep().click();
  await settled();
  expect(panel.asked('expectation.add')).toEqual([
    {
      value: {
        clientId: 'client-1',
        content: 'attitude',
        deviation: 'fit',
        words: '小林说话耐心。',
        meaning: '',
        source: 'interview',
        date: '2026-11-11',
      },
    },
  ]);
});

it('changes the promise of this client where it stands and leaves the default alone', async () => {
  const panel = fakePanel();
  await draw(panel);
  await press('5');
  await click('专人对接，换人提前一周告知 本所通用');
  await type('我方承诺什么', '专人对接，当天回访');
  await click('保存');
  expect(panel.asked('promise.set')).toEqual([
    { clientId: 'client-1', content: 'attitude', text: '专人对接，当天回访', reference: '' },
  ]);
});

it('says what nobody has asked about instead of calling it fitting', async () => {
  await draw(fakePanel());
  await press('5');
  expect([...document.querySelectorAll('.exp')].at(-1)?.textContent).toContain('未了解');
  expect(text()).toContain('过高 3 · 过低 1 · 合适 1');
});

it('draws a quarter of which nothing is known as a rail without a dot, never as nothing', async () => {
  const shown = view();
  const expectations = shown.expectations.map((one) => ({ ...one, current: null, history: [] }));
  await draw(fakePanel({ ...shown, expectations }));
  await press('5');
  const cells = [...document.querySelectorAll('.trend td')];
  expect(cells).toHaveLength(24);
  for (const cell of cells) {
    expect(cell.querySelector('.dev-none svg path')).not.toBeNull();
    expect(cell.querySelector('circle')).toBeNull();
    expect(cell.textContent).toBe('未了解');
  }
});
