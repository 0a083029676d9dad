import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The call itself is wrong: unknown option, missing file. One line, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was asked for cannot be done, for the reason in the message. One line, exit 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Messages for people go to standard error, so that JSON stands alone on standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the arguments of a command.
 * @throws UsageError for an unknown option or a missing value.
 */
export function parseOptions<const T extends Options>(options: T, allowPositionals = false) {
  try {
    return parseArgs({ options, allowPositionals, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(reason.split('. ')[0] ?? reason);
  }
}

/** Runs a command to its exit code: 0 done, 1 refused or failed, 2 called wrongly. */
export async function main(run: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    const known = error instanceof UsageError || error instanceof Refusal;
    say(known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
