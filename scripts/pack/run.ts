import type { Language } from '../../rules/format';
import { UsageError } from '../cli';
import { check } from './check';
import { evaluate } from './eval';
import { create } from './new';
import { test } from './test';

const usage =
  'pack check [--lang zh-CN|en] FILE… | pack test FILE… | pack eval CASES.json [--pack FILE]… | pack new DIR';

/**
 * Runs one of the commands.
 * @param words the command and its files
 * @param packs values of `--pack`, undefined when there is none
 * @param lang value of `--lang`, undefined when there is none
 * @param home language of whoever calls
 * @returns 0, or 1 when something is wrong with what was checked
 * @throws UsageError when the call is wrong
 */
export function run(
  [command, ...files]: readonly string[],
  packs: readonly string[] | undefined,
  lang?: string,
  home: Language = 'en',
): number {
  const [first] = files;
  if (lang !== undefined && command !== 'check')
    throw new UsageError(`--lang belongs to check. Usage: ${usage}`);
  if (lang !== undefined && lang !== 'zh-CN' && lang !== 'en')
    throw new UsageError(`--lang takes zh-CN or en, not ${lang}.`);
  if (packs && command !== 'eval') throw new UsageError(`--pack belongs to eval. Usage: ${usage}`);
  switch (command) {
    case 'check':
    case 'test':
      if (!first) throw new UsageError(`${command} which file? Usage: ${usage}`);
      return command === 'check' ? check(files, lang ?? home) : test(files);
    case 'eval':
    case 'new':
      if (!first || files.length > 1)
        throw new UsageError(
          `${command} takes one ${command === 'eval' ? 'file of cases' : 'folder'}. Usage: ${usage}`,
        );
      return command === 'eval' ? evaluate(first, packs ?? []) : create(first);
    default:
      throw new UsageError(
        `${command === undefined ? 'No command' : `No command "${command}"`}. Usage: ${usage}`,
      );
  }
}
