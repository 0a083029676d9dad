import type { Frame } from 'playwright-core';
import type { Answer, Args, PanelCalls, Result, TabView } from '../../messages';
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

/** Asks the background in the name of the sidebar, from inside its frame. */
export async function askFromSidebar<K extends keyof PanelCalls>(
  frame: Frame,
  call: K,
  args: Args<PanelCalls, K>,
): Promise<Answer<Result<PanelCalls, K>>> {
  return (await frame.evaluate(
    ([name, given]) =>
      chrome.runtime.sendMessage({
        to: 'background',
        from: 'sidebar',
        token: location.hash.slice(1),
        call: name,
        args: given,
      }),
    [call, args] as const,
  )) as Answer<Result<PanelCalls, K>>;
}

/** What the sidebar is told of its tab now. */
export async function viewNow(frame: Frame): Promise<TabView> {
  const answer = await askFromSidebar(frame, 'view.tab', {});
  if (!answer.ok) throw new Error(`view.tab: ${answer.error.code}`);
  return answer.value;
}
