import type { Frame, Locator } from 'playwright-core';
import { waitFor } from '../../harness';
import { judged, openBooks, viewWhen, type Desk } from './desk';

/** Opens one client's anomaly in the script tab. */
export async function openScript(
  desk: Desk,
  who: { code: string; name: string },
  anomaly: string,
): Promise<Frame> {
  const sidebar = await openBooks(desk, who.code);
  await judged(desk, who.name);
  await sidebar.getByText(anomaly).first().click();
  await sidebar.getByRole('button', { name: '写话术' }).click();
  await sidebar.locator('.part-text').first().waitFor();
  return sidebar;
}

/** Ticks the first three causes of the gravest anomaly, and comes back to its script. */
export async function tickCauses(sidebar: Frame): Promise<void> {
  await sidebar.getByRole('tab', { name: '异常' }).click();
  await sidebar.locator('.row').first().click();
  for (const cause of ['凭证', '记录', '历史']) {
    const box = sidebar.getByRole('checkbox', { name: cause });
    if (!(await box.isChecked())) await box.click();
  }
  await sidebar.getByText('3 / 3').waitFor();
  await sidebar.getByRole('button', { name: '写话术' }).click();
  await sidebar.locator('.part-text').first().waitFor();
}

/** Writes at the end of one part of the script, as a hand on the keyboard does. */
export async function writeIn(sidebar: Frame, part: string, text: string): Promise<void> {
  const field = sidebar.getByRole('textbox', { name: part, exact: true });
  await field.click({ position: { x: 2, y: 4 } });
  await sidebar.page().keyboard.press('Control+End');
  await sidebar.page().keyboard.insertText(text);
}

/** Takes words back that stand at the end of a part, and waits until the draft is kept without them. */
export async function takeBack(desk: Desk, sidebar: Frame, part: string, words: string): Promise<void> {
  await writeIn(sidebar, part, '');
  for (let at = 0; at < words.length; at += 1) await sidebar.page().keyboard.press('Backspace');
  await viewWhen(
    desk,
    `the draft without ${words}`,
    ({ cases }) => !cases.some(({ draft }) => JSON.stringify(draft ?? '').includes(words)),
  );
}

/** The text of a part as it is read, its figures filled in. */
export async function partText(sidebar: Frame, part: string): Promise<string> {
  return sidebar.getByRole('textbox', { name: part, exact: true }).innerText();
}

/** Waits until the reason stands above the locked button. */
export async function lockedBecause(sidebar: Frame, reason: string | RegExp): Promise<string> {
  const pin = sidebar.locator('.pin', { hasText: reason });
  await pin.waitFor();
  return pin.innerText();
}

/** The button that copies, once nothing stands in its way. */
export async function copyButton(sidebar: Frame) {
  const button = sidebar.getByRole('button', { name: '复制', exact: true }).and(sidebar.locator(':enabled'));
  await button.waitFor();
  return button;
}

/** What a paste gives somewhere else: a new page, a new field, Ctrl+V. */
export async function pasted(desk: Desk): Promise<string> {
  const page = await desk.launched.context.newPage();
  try {
    await page.goto('data:text/html,<textarea autofocus></textarea>');
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    return await waitFor(async () => (await page.locator('textarea').inputValue()) || null, {
      what: 'the pasted text',
    });
  } finally {
    await page.close();
    await desk.page.bringToFront();
  }
}

/** Gives the command that an entry of the context menu gives: the menu itself is drawn by the system. */
export async function menuCommand(desk: Desk, command: string): Promise<void> {
  const devtools = await desk.launched.context.newCDPSession(desk.page);
  // A key without a meaning of its own, which carries the command.
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'F24', commands: [command] });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'F24' });
  await devtools.detach();
}

/** Drags what is selected in one part onto another; tells whether the browser let it go. */
export async function drag(sidebar: Frame, from: Locator, onto: string): Promise<boolean> {
  const mouse = sidebar.page().mouse;
  const start = await from.boundingBox();
  const end = await sidebar.getByRole('textbox', { name: onto, exact: true }).boundingBox();
  if (!start || !end) throw new Error('There is nothing to drag, or nowhere to drag it.');
  await sidebar.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenDrags: seen });
    addEventListener(
      'dragstart',
      (event) => setTimeout(() => seen.push(event.defaultPrevented ? 'stopped' : 'let go')),
      {
        capture: true,
        once: true,
      },
    );
  });
  await mouse.move(start.x + 12, start.y + 10);
  await mouse.down();
  await mouse.move(start.x + 30, start.y + 12, { steps: 4 });
  await mouse.move(end.x + 12, end.y + 10, { steps: 6 });
  const way = await waitFor(
    () => sidebar.evaluate(() => (globalThis as unknown as { seenDrags: string[] }).seenDrags[0] ?? null),
    { what: 'a drag to begin' },
  );
  await mouse.up();
  return way === 'let go';
}

/** Puts something else on the clipboard, so that a text found there later was copied meanwhile. */
export async function emptyClipboard(desk: Desk): Promise<void> {
  const page = await desk.launched.context.newPage();
  await page.goto('data:text/html,<textarea autofocus>-</textarea>');
  await page.locator('textarea').selectText();
  await page.keyboard.press('Control+C');
  await page.close();
  await desk.page.bringToFront();
}

/** Chooses by which way the words go out. */
export async function chooseChannel(sidebar: Frame, channel: '微信' | '面谈' | '书面'): Promise<void> {
  await sidebar.getByRole('radio', { name: channel, exact: true }).click();
  await sidebar.locator('.seg [aria-checked="true"]', { hasText: channel }).waitFor();
}
