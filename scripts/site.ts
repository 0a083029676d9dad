import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { siteProfile, type SiteProfile } from '../rules/profile';
import { profiles } from '../sites/profiles';
import { main, parseOptions, Refusal, UsageError } from './cli';
import { ensureBrowser } from './setup/browser';
import { readPage } from './site/read';

const USAGE = 'Usage: npm run --silent site -- read FILE_OR_URL [--profile FILE]';

function addressOf(place: string): string {
  if (/^https?:\/\//.test(place) && URL.canParse(place)) return place;
  const file = resolve(place);
  if (!existsSync(file))
    throw new UsageError(`There is no file ${place}, and it is no http or https address either.`);
  return pathToFileURL(file).href;
}

function profileFrom(file: string | undefined): SiteProfile[] {
  if (file === undefined) return [];
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = siteProfile.safeParse(data);
  if (result.success) return [result.data];
  const [issue] = result.error.issues;
  throw new Refusal(
    `${file} is no site profile: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? ''}`,
  );
}

/** `npm run --silent site -- read FILE_OR_URL [--profile FILE]`: a page's reading as JSON. */
await main(async () => {
  const { values, positionals } = parseOptions({ profile: { type: 'string' } }, true);
  const [verb, place, ...rest] = positionals;
  if (verb !== 'read' || place === undefined || rest.length > 0) throw new UsageError(USAGE);
  const address = addressOf(place);
  const known = [...profileFrom(values.profile), ...profiles];
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address, { waitUntil: 'load' }).catch((error: unknown) => {
      throw new Refusal(
        `${place} did not open: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    });
    await page.waitForLoadState('networkidle');
    process.stdout.write(`${JSON.stringify(await readPage(page, known), null, 2)}\n`);
  } finally {
    await browser.close();
  }
});
