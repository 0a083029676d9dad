import { say } from '../cli';
import { outputOf } from '../command';
import { canInstallFromDebian, installFromDebian } from './debian';

export const FONT_PACKAGE = 'fonts-wqy-microhei';

/** Tells whether text in Chinese can be drawn. macOS and Windows bring fonts along. */
export async function hasChineseFont(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const fonts = await outputOf('fc-list', [':lang=zh']);
  return fonts !== null && fonts.trim() !== '';
}

/** Sees to a Chinese font. Without one everything works, but pictures show boxes: so it warns and goes on. */
export async function ensureFont(): Promise<void> {
  if (await hasChineseFont()) return;
  if (canInstallFromDebian() && (await installFromDebian([FONT_PACKAGE]))) return;
  say(
    `No Chinese font was found: install one (${FONT_PACKAGE} or Noto Sans CJK), or pictures will show boxes.`,
  );
}
