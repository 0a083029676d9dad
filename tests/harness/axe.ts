import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

export interface Violation {
  /** Rule of axe, e.g. `color-contrast`. */
  rule: string;
  help: string;
  /** By axe: `serious` and `critical` keep people from using the page. */
  impact: string | null;
  /** Selector and markup of each element found. */
  nodes: string[];
}

/** Runs axe with the rules of WCAG 2.2 AA inside a page or frame. */
export async function accessibilityViolations(target: Page | Frame): Promise<Violation[]> {
  await target.evaluate(axe.source);
  const results = await target.evaluate(async () => {
    const { axe: inside } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return inside.run({
      // Frames inside are tested on their own.
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
  });
  return results.violations.map(({ id, help, impact, nodes }) => ({
    rule: id,
    help,
    impact: impact ?? null,
    nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.html}`),
  }));
}
