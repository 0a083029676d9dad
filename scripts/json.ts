import { existsSync, readFileSync, statSync } from 'node:fs';
import { findBreak } from '../storage/transfer/broken-json';
import { reasonOf, UsageError } from './cli';

function textOf(file: string): string {
  if (!existsSync(file)) throw new UsageError(`${file}: there is no such file.`);
  if (statSync(file).isDirectory()) throw new UsageError(`${file} is a folder, not a file.`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // With marks in place of its characters it would be taken for somebody's words.
    throw new UsageError(`${file} is not UTF-8: save it as UTF-8.`);
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
