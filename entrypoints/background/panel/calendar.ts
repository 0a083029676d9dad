import { calendarYear, firmCalendar } from '../../../rules/firmCalendar';
import { oneFile } from '../../../rules/packs/oneFile';
import { sayIn } from '../../../words/catalogue';
import { packsInUse } from '../packs';
import { Refusal, type PanelHandlers } from '../router';
import { storage } from '../storage';
import { today } from '../time';
import { acceptPack } from './packs';

/** Holidays and days of filing; what the firm enters is a pack of its own, taken like any other. */
export const calendarHandlers: Pick<PanelHandlers, 'calendar.get' | 'calendar.set'> = {
  'calendar.get': async ({ year }) => calendarYear(await packsInUse(), year),
  async 'calendar.set'(entries) {
    const { me, language } = await storage.settings.get();
    if (!me) throw new Refusal({ code: 'no-name', detail: {} });
    const day = today();
    const source = sayIn(language)('calendar_source', { name: me.name, day });
    const title = { 'zh-CN': sayIn('zh-CN')('calendar_pack'), en: sayIn('en')('calendar_pack') };
    const signed = { title, publisher: me.firm || me.name, source, day };
    const text = oneFile(firmCalendar(await packsInUse(), entries, signed));
    const file = { name: `calendar-${entries.year}.json`, text };
    return (await acceptPack(crypto.randomUUID(), file)).report.errors;
  },
};
