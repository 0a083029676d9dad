import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Launched } from '../../tests/harness';

/** What the steps of the walk share. */
export interface Stage {
  launched: Launched;
  /** The tab with the bookkeeping tool. */
  page: Page;
  /** Where the tool was opened. */
  url: string;
  /** Leaves a picture of the tab, `<name>.png`. */
  shot(name: string, page?: Page): Promise<void>;
  /** Leaves data as JSON, `<name>.json`. */
  keep(name: string, data: unknown): void;
}

export interface Step {
  /** Printed before it runs: what the user does, as a sentence without full stop. */
  title: string;
  /** Left out when another tool than the demo books was asked for. */
  demoOnly?: boolean;
  run(stage: Stage): Promise<void>;
}

/** Makes the folder for what the walk leaves behind. */
export function openStage(launched: Launched, page: Page, url: string, out: string): Stage {
  mkdirSync(out, { recursive: true });
  return {
    launched,
    page,
    url,
    shot: async (name, other = page) => {
      await other.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' });
    },
    keep: (name, data) => writeFileSync(join(out, `${name}.json`), `${JSON.stringify(data, null, 2)}\n`),
  };
}
