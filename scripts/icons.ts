import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { main, parseOptions } from './cli';
import { inProject } from './root';
import { ensureBrowser } from './setup/browser';

const paper = '#FAF9F6';
const accent = '#17605A';
const grey = '#616A66';

/**
 * A ledger page: ruled lines, and the margin behind a rule. All on whole pixels, so that it stays sharp;
 * from 32 on there is room for the double rule. Paper-filled, so that it shows on a dark toolbar too.
 */
function drawing(size: number, lines: boolean): string {
  const ink = lines ? accent : grey;
  const scale = size / 16;
  const [left, width] =
    size < 32 ? [10, 1] : [Math.round(9.5 * scale) / scale, Math.round(0.5 * scale) / scale];
  const rules = size < 32 ? [left] : [left, left + 2 * width];
  const bars = [
    ...rules.map((x) => `<rect x="${x}" y="2" width="${width}" height="12" />`),
    ...(lines ? [4, 6, 8, 10, 12] : []).map((y) => `<rect x="4" y="${y}" width="5" height="1" />`),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}" fill="${ink}">
    <rect x="2.5" y="1.5" width="11" height="13" rx="1" fill="${paper}" stroke="${ink}" />${bars.join('')}</svg>`;
}

/** `npm run icons`: draws `public/icon/*.png`; needed only when the drawing changes. */
await main(async () => {
  parseOptions({});
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  try {
    const page = await browser.newPage();
    mkdirSync(inProject('public/icon'), { recursive: true });
    const icons = [
      ...[16, 32, 48, 128].map((size) => ({ name: `${size}`, size, lines: true })),
      ...[16, 32].map((size) => ({ name: `hidden-${size}`, size, lines: false })),
    ];
    for (const { name, size, lines } of icons) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block }</style>${drawing(size, lines)}`,
      );
      await page.screenshot({ path: inProject(`public/icon/${name}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
});
