import { existsSync, readFileSync, statSync } from 'node:fs';
import { findBreak } from '../storage/transfer/broken-json';
import { reasonOf, UsageError } from './cli';

function textOf(file: string): string {
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file.`);
  if (statSync(file).isDirectory()) throw new UsageError(`${file} is a folder, not a file.`);
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

/**
 * What a file named in a call holds.
 * @throws UsageError when it is not there, cannot be read or is not JSON.
 */
export function readJson(file: string): unknown {
  const text = textOf(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, column, ended } = findBreak(text);
    const reason = ended ? 'the JSON ends in the middle' : 'this is not JSON';
    throw new UsageError(`${file}: ${reason}, line ${line}, column ${column}.`);
  }
}
