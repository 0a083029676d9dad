import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors, type Page } from 'playwright-core';
import type { Launched } from '../../tests/harness';
import { say } from '../cli';
import type { PublishedReading } from '../site/read';

/** What the steps of the walk share. */
export interface Stage {
  launched: Launched;
  /** The tab with the bookkeeping tool. */
  page: Page;
  /** Where the tool was opened. */
  url: string;
  /** What was read of the page, as soon as a step has read it. */
  reading: PublishedReading | null;
  /** Leaves a picture of the tab, `<name>.png`. */
  shot(name: string, page?: Page): Promise<void>;
  /** Leaves data as JSON, `<name>.json`. */
  keep(name: string, data: unknown): void;
  /** Prints what a step found. */
  tell(line: string): void;
  /** Prints what a step did not do, and why. */
  leaveOut(what: string, why: string): void;
}

export interface Step {
  /** Printed before it runs: what the user does, as a sentence without full stop. */
  title: string;
  run(stage: Stage): Promise<void>;
}

/** Makes the folder for what the walk leaves behind. */
export function openStage(launched: Launched, page: Page, url: string, out: string): Stage {
  mkdirSync(out, { recursive: true });
  const tell = (line: string): void => say(`     ${line}`);
  return {
    launched,
    page,
    url,
    reading: null,
    tell,
    leaveOut: (what, why) => tell(`left out: ${what}, because ${why}`),
    keep: (name, data) => writeFileSync(join(out, `${name}.json`), `${JSON.stringify(data, null, 2)}\n`),
    async shot(name, other = page) {
      try {
        // Where the last press left the mouse is no part of what a picture shows.
        await other.mouse.move((other.viewportSize()?.width ?? 0) - 190, 3);
        await other.waitForTimeout(150);
        await other.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' });
      } catch (error) {
        if (!(error instanceof errors.TimeoutError)) throw error;
        tell(`no picture ${name}.png: the page did not hold still for it`);
      }
    },
  };
}
