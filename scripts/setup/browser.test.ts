import { describe, expect, it } from 'vitest';
import { judgeVersion } from './browser';

describe('judging a browser by its version line', () => {
  it.each([
    'Chromium 140.0.7339.80 built on Debian GNU/Linux 12 (bookworm)',
    'Google Chrome for Testing 140.0.7339.80',
  ])('takes %s', (line) => expect(judgeVersion(line)).toEqual({ usable: true }));

  it.each(['Google Chrome 140.0.7339.80', 'Microsoft Edge 140.0.3485.54', 'requires the chromium snap', ''])(
    'refuses "%s", which does not take an unpacked extension',
    (line) =>
      expect(judgeVersion(line)).toMatchObject({ usable: false, why: expect.stringContaining('unpacked') }),
  );

  it('refuses one whose headless mode knows no extensions', () => {
    expect(judgeVersion('Chromium 131.0.6778.85')).toEqual({
      usable: false,
      why: 'version 131 is older than 132',
    });
  });
});
