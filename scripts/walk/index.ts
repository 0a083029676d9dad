import { stripVTControlCharacters } from 'node:util';
import { Refusal, reasonOf, say } from '../cli';
import { launchWithExtension } from '../../tests/harness';
import { demoSteps } from './demo';
import { otherSteps } from './other';
import { openStage, type Stage, type Step } from './stage';

export interface WalkOptions {
  executablePath: string;
  extensionDir: string;
  /** Address of the tool to walk through. */
  url: string;
  /** True when that is the demo books. */
  demo: boolean;
  /** Folder for pictures and data. */
  out: string;
}

async function runStep(stage: Stage, step: Step, place: string): Promise<void> {
  say(`${place}  ${step.title}`);
  try {
    await step.run(stage);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    await stage
      .shot('failed', stage.launched.context.pages().at(-1))
      .catch(() => say('No picture could be taken of it.'));
    const [, missed] =
      /waiting for (.*)/.exec(error instanceof Error ? stripVTControlCharacters(error.message) : '') ?? [];
    throw new Refusal(`This step failed: ${reasonOf(error)}${missed ? ` (waiting for ${missed})` : ''}`);
  }
}

/**
 * Walks through the main job in a headless browser, printing each step: all of it in the demo books, whose contents
 * are known; in another tool what its page allows.
 * @throws Refusal naming the first step that failed (`failed.png` shows the newest tab then), or when there are no books
 */
export async function walk(options: WalkOptions): Promise<void> {
  const { executablePath, extensionDir, url, out } = options;
  const launched = await launchWithExtension({ executablePath, extensionDir });
  try {
    const stage = openStage(launched, await launched.context.newPage(), url, out);
    const steps = options.demo ? demoSteps : otherSteps;
    for (const [index, step] of steps.entries()) await runStep(stage, step, `${index + 1}/${steps.length}`);
    if (!stage.reading?.statements.length)
      throw new Refusal(`No books were found on ${url}; what it looked like is in ${out}.`);
  } finally {
    await launched.close();
  }
  say(`Done: ${out}`);
}
