import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { siteProfile, type SiteProfile } from '../rules/profile';
import { profiles } from '../sites/profiles';
import { main, parseOptions, Refusal, UsageError } from './cli';
import { readJson } from './json';
import { ensureBrowser } from './setup/browser';
import { openPage } from './site/open';
import { readSettledPage } from './site/read';

const USAGE = 'Usage: npm run --silent site -- read FILE_OR_URL [--profile FILE]';

function addressOf(place: string): string {
  if (/^https?:\/\//i.test(place) && URL.canParse(place)) return place;
  const file = resolve(place);
  if (!existsSync(file))
    throw new UsageError(`There is no file ${place}, and it is no http or https address either.`);
  if (!statSync(file).isFile()) throw new UsageError(`${place} is a folder, not a file.`);
  return pathToFileURL(file).href;
}

function profileFrom(file: string | undefined): SiteProfile[] {
  if (file === undefined) return [];
  const result = siteProfile.safeParse(readJson(file));
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
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    await openPage(page, { address, name: place });
    process.stdout.write(`${JSON.stringify(await readSettledPage(page, known), null, 2)}\n`);
  } finally {
    await browser.close();
  }
});
