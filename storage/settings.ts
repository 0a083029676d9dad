import type { Setting } from './database';
import type { Settings } from './records';
import type { Writing } from './writing';

const defaults: Settings = { me: null, language: 'zh-CN', theme: 'system' };

/** The user's settings on this machine. */
export function createSettings({ db }: Writing) {
  async function get(): Promise<Settings> {
    const rows = await db.settings.toArray();
    return { ...defaults, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
  }

  return {
    /** What was set, and the default for what was not. */
    get,

    set(patch: Partial<Settings>): Promise<Settings> {
      return db.transaction('rw', db.settings, async () => {
        const keys = Object.keys(defaults) as (keyof Settings)[];
        const rows = keys
          .filter((key) => patch[key] !== undefined)
          .map((key) => ({ key, value: patch[key] }) as Setting);
        await db.settings.bulkPut(rows);
        return get();
      });
    },
  };
}

export type SettingsRepository = ReturnType<typeof createSettings>;
