import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { StorageError, toStorageError, withStorageErrors } from './errors';

const thrown = (name: string) => new DOMException('refused', name);

describe('toStorageError', () => {
  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['SecurityError', 'storage-denied'],
    ['InvalidStateError', 'storage-denied'],
    ['VersionError', 'storage-newer'],
    ['ConstraintError', 'conflict'],
    ['DataCloneError', 'storage-failed'],
  ])('says %s as %s', (name, code) => {
    expect(toStorageError(thrown(name)).code).toBe(code);
  });

  it('finds a full disk inside an aborted transaction', () => {
    const aborted = new Dexie.AbortError('aborted', thrown('QuotaExceededError'));
    expect(toStorageError(aborted).code).toBe('storage-full');
  });

  it('finds a full disk among the failures of a bulk write', () => {
    const bulk = Object.assign(new Error('2 of 3 operations failed'), {
      name: 'BulkError',
      failures: [thrown('QuotaExceededError')],
    });
    expect(toStorageError(bulk).code).toBe('storage-full');
  });

  it('finds the refusal inside a database that was never opened', () => {
    const closed = new Dexie.DatabaseClosedError('closed', thrown('SecurityError'));
    expect(toStorageError(closed).code).toBe('storage-denied');
  });

  it('keeps what the browser said, and our own errors as they are', () => {
    expect(toStorageError(thrown('UnknownError')).detail.reason).toBe('UnknownError: refused');
    const own = new StorageError('not-found', { id: 'x' });
    expect(toStorageError(own)).toBe(own);
  });
});

describe('withStorageErrors', () => {
  it('passes results on and maps failures', async () => {
    const repository = withStorageErrors({
      good: (n: number) => Promise.resolve(n + 1),
      bad: () => Promise.reject(thrown('QuotaExceededError')),
    });
    expect(await repository.good(1)).toBe(2);
    await expect(repository.bad()).rejects.toMatchObject({ name: 'StorageError', code: 'storage-full' });
  });
});
