import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import {
  copyOfExtension,
  introduce,
  launchWithExtension,
  sidebarOf,
  type Copy,
  type Launched,
} from '../../harness';
import { inProject } from '../../../scripts/root';
import { startTool, type Skipped, type Tool, type ToolId } from '../../tools';

/** A running tool, a browser with the extension, and one page for all tests of a file. */
export interface ToolBench {
  readonly tool: Tool;
  readonly launched: Launched;
  readonly page: Page;
  /** What the page complains of, each complaint once. */
  readonly complaints: Set<string>;
  /** Leaves a picture in `.cache/test/tools`. */
  shot(name: string): Promise<void>;
}

/**
 * Sets the tool up for the tests of this file. Where it cannot be set up, every test is counted as skipped with the
 * reason; nothing passes.
 */
export function useTool(id: ToolId): () => ToolBench {
  let started: Tool | Skipped | undefined;
  let copy: Copy | undefined;
  let bench: ToolBench | undefined;

  beforeAll(async () => {
    const log = (line: string) => console.log(`${id}: ${line}`);
    started = await startTool(id, { workDir: inProject('.cache/tools'), log });
    if ('skipped' in started) {
      console.log(`skipped: ${id}: ${started.skipped}`);
      return;
    }
    copy = await copyOfExtension();
    const launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    const page = await launched.context.newPage();
    const complaints = new Set<string>();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.add(message.text());
    });
    page.on('pageerror', (error) => complaints.add(error.message));
    const pictures = inProject('.cache/test/tools');
    mkdirSync(pictures, { recursive: true });
    const shot = async (name: string) => {
      await page.screenshot({ path: `${pictures}/${id}-${name}.png` });
    };
    bench = { tool: started, launched, page, complaints, shot };
  });

  beforeEach((context) => {
    if (started && 'skipped' in started) context.skip(started.skipped);
  });

  afterAll(async () => {
    await bench?.launched.close();
    copy?.remove();
    if (started && 'stop' in started) await started.stop();
  });

  return () => {
    if (!bench) throw new Error(`${id} is not set up.`);
    return bench;
  };
}

/** Switches the site off by the sidebar's own menu. */
export async function switchOffByMenu({ launched, page }: ToolBench): Promise<void> {
  const frame = await sidebarOf(launched, page);
  await frame.getByRole('button', { name: '更多' }).click();
  await frame.getByRole('button', { name: '在这个网站关掉' }).click();
}
