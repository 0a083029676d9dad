import type { Answer, Args, PanelCalls, Result } from '../../messages';
import type { Launched } from './launch';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Calls the background as the workbench does, from a workbench page of its own.
 * @throws with the failure's code when the background refuses.
 */
export async function callBackground<K extends keyof PanelCalls>(
  launched: Launched,
  call: K,
  args: Args<PanelCalls, K>,
): Promise<Result<PanelCalls, K>> {
  const page = await launched.context.newPage();
  try {
    await page.goto(launched.url('workbench.html'));
    const answer = (await page.evaluate((message: object) => chrome.runtime.sendMessage(message), {
      to: 'background',
      from: 'workbench',
      call,
      args,
    })) as Answer<Result<PanelCalls, K>>;
    if (!answer.ok) throw new Error(`${call}: ${answer.error.code} ${JSON.stringify(answer.error.detail)}`);
    return answer.value;
  } finally {
    await page.close();
  }
}
