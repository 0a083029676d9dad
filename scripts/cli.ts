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

/** What an error says, in one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n').find((line) => line.trim() !== '') ?? 'for no reason given';
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
    const reason = reasonOf(error);
    throw new UsageError(reason.split('. ')[0] ?? reason);
  }
}

function report(error: unknown): void {
  if (error instanceof UsageError || error instanceof Refusal) return say(error.message);
  const traced = error instanceof Error && process.env['LEDGERSIDE_TRACE'] ? error.stack : undefined;
  say(traced ?? `Failed: ${reasonOf(error)} (LEDGERSIDE_TRACE=1 shows where.)`);
}

/** Runs a command to its exit code: 0 done, 1 refused or failed, 2 called wrongly. */
export async function main(run: () => Promise<number | void>): Promise<void> {
  // Whoever reads what we write may have had enough of it (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') report(error);
  });
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    report(error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
