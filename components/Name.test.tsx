// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Name, plainName } from './Name';
import { draw, text } from './testing/draw';
import { fakePanel } from './testing/fakePanel';
import { candidate, client, known, view } from './testing/fixtures';

afterEach(() => render(null, document.body));

const hostile = `\u202e<img src=x onerror=alert(1)>{{7*7}}\n\u0000${'长'.repeat(10_000)}`;

describe('a name', () => {
  it('is one line, cut, and turns nothing around', () => {
    const plain = plainName(hostile);
    expect(plain.startsWith('<img src=x onerror=alert(1)>{{7*7}} 长')).toBe(true);
    expect([...plain]).toHaveLength(80);
    expect(plain.endsWith('…')).toBe(true);
    expect(plainName('شركة \u200fأ')).toBe('شركة أ');
  });
  it('that is plain stays as it is, whatever its script', () => {
    for (const name of ['石家庄沐禾商贸有限公司', 'A & B <贸易>', '😀'.repeat(80)])
      expect(plainName(name)).toBe(name);
  });
  it('is cut between characters', () => {
    expect(plainName('😀'.repeat(81))).toBe(`${'😀'.repeat(79)}…`);
  });
  it('keeps its direction to itself', () => {
    render(<Name text="شركة" />, document.body);
    expect(document.querySelector('bdi')?.textContent).toBe('شركة');
  });
});

describe('a hostile name in the sidebar', () => {
  const bad = client({ name: hostile, code: hostile });
  it.each([
    ['known', view({ identity: { ...known, client: bad } as typeof known })],
    [
      'ambiguous',
      view({
        identity: {
          state: 'ambiguous',
          shown: hostile,
          evidence: [{ holds: true, code: 'evidence_found_field', detail: { name: hostile } }],
          candidates: [candidate({ name: hostile, code: hostile }, 'A', true)],
        },
      }),
    ],
    [
      'unknown',
      view({
        identity: {
          state: 'unknown',
          name: hostile,
          code: null,
          taxId: null,
          taxpayerType: null,
          level: 'certain',
          evidence: [],
          similar: [candidate({ name: hostile, code: hostile }, 'A', true)],
        },
      }),
    ],
  ])('that is %s is text, and short', async (_, shown) => {
    await draw(fakePanel(shown));
    expect(document.querySelector('img')).toBeNull();
    expect(text()).toContain('<img src=x onerror=alert(1)>');
    expect(text()).not.toContain('\u202e');
    expect(text()).not.toContain('长'.repeat(200));
  });
});
