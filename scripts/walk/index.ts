import { Refusal, say } from '../cli';
import { launchWithExtension } from '../../tests/harness';
import { openStage, type Stage, type Step } from './stage';
import { steps } from './steps';

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
    await stage.shot('failed').catch(() => say('No picture could be taken of it.'));
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`This step failed: ${reason}`);
  }
}

/**
 * Walks through the main job in a headless browser, printing each step.
 * @throws Refusal naming the first step that failed; `failed.png` shows the tab then.
 */
export async function walk(options: WalkOptions): Promise<void> {
  const { executablePath, extensionDir, url, out } = options;
  const launched = await launchWithExtension({ executablePath, extensionDir });
  try {
    const stage = openStage(launched, await launched.context.newPage(), url, out);
    const todo = steps.filter((step) => options.demo || !step.demoOnly);
    for (const [index, step] of todo.entries()) await runStep(stage, step, `${index + 1}/${todo.length}`);
  } finally {
    await launched.close();
  }
  say(`Done: ${out}`);
}
