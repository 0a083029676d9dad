/**
 * How figures, days and periods are written into a script. A client reads them, in the language of the script whatever
 * the interface speaks, so these words are the script's and stand here: one file a language.
 */
import type { Language } from '../format';
import { chinese } from './zh-CN';
import { english } from './en';

export interface Fills {
  /** An amount that is already grouped, with the currency. */
  money(amount: string): string;
  /** A day of the calendar; `weekday` counts from Sunday, 0. */
  day(day: { year: number; month: number; date: number; weekday: number }): string;
  month(year: number, month: number): string;
  quarter(year: number, quarter: number): string;
  year(year: number): string;
  /** From one period, in words, to another. */
  span(from: string, to: string): string;
}

export const fills: Readonly<Record<Language, Fills>> = { 'zh-CN': chinese, en: english };
