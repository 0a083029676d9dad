/**
 * - `storage-denied`: the browser refuses storage here (blocked cookies in a frame, private window).
 * - `storage-full`: the disk or the quota is used up; nothing of the write was kept.
 * - `storage-newer`: the database was written by a later version of the extension.
 * - `storage-failed`: anything else the browser's storage reports.
 * - `not-found`: no such row. `conflict`: the row was deleted meanwhile, or such a row exists already.
 * - `invalid`: a value that could be stored but never be exported and imported again; `detail.path` names it.
 * - `cancelled`: somebody stopped it; nothing of it was kept.
 * - `incomplete`: a note from a script without a day for the follow-up.
 */
export type StorageErrorCode =
  | 'storage-denied'
  | 'storage-full'
  | 'storage-newer'
  | 'storage-failed'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'cancelled'
  | 'incomplete';

/** The only error that leaves the storage. `code` is a message key, `detail` what the message names. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly code: StorageErrorCode,
    readonly detail: Record<string, string> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(detail)}`, options);
  }
}

const codes: Record<string, StorageErrorCode> = {
  QuotaExceededError: 'storage-full',
  SecurityError: 'storage-denied',
  InvalidStateError: 'storage-denied',
  MissingAPIError: 'storage-denied',
  NotAllowedError: 'storage-denied',
  VersionError: 'storage-newer',
  ConstraintError: 'conflict',
};

/** Dexie wraps what the browser threw: in `inner`, in `cause`, or in the failures of a bulk write. */
function inside(error: object): unknown[] {
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown };
  return [inner, cause, ...(Array.isArray(failures) ? (failures as unknown[]) : [])];
}

function codeOf(error: unknown, depth = 0): StorageErrorCode | null {
  if (typeof error !== 'object' || error === null || depth > 4) return null;
  const name = (error as { name?: unknown }).name;
  for (const wrapped of inside(error)) {
    const code = codeOf(wrapped, depth + 1);
    if (code) return code;
  }
  return typeof name === 'string' ? (codes[name] ?? null) : null;
}

/** Says in our own codes what Dexie or the browser reported. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new StorageError(codeOf(error) ?? 'storage-failed', { reason }, { cause: error });
}

type Method = (...args: never[]) => Promise<unknown>;

/** The same methods, whose failures are always `StorageError`; `onFailure` hears of each that the browser is the cause of. */
export function withStorageErrors<T extends Record<keyof T, Method>>(
  repository: T,
  onFailure: () => void = () => undefined,
): T {
  const guarded = {} as T;
  for (const key of Object.keys(repository) as (keyof T)[]) {
    const method: Method = repository[key];
    const calling: Method = async (...args) => {
      try {
        return await method(...args);
      } catch (error) {
        const failure = toStorageError(error);
        if (failure.code.startsWith('storage-')) onFailure();
        throw failure;
      }
    };
    guarded[key] = calling as T[keyof T];
  }
  return guarded;
}
