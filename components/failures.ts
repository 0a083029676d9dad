import type { Answer, Failure } from '../messages';
import { hasMessage, t } from './i18n';

/** `storage-denied`, `error_storage_denied` and `storage_denied` are one code. */
export function codeOf(failure: Failure): string {
  return failure.code.replace(/-/g, '_').replace(/^error_/, '');
}

/** The tab does not know this frame: it shows nothing at all. */
export function isRefusal(failure: Failure): boolean {
  return codeOf(failure) === 'refused';
}

/** The extension was updated under the running page. */
export function isUpdate(failure: Failure): boolean {
  return codeOf(failure) === 'updated';
}

/** The browser denies the database to this frame or altogether. */
export function isStorage(failure: Failure): boolean {
  return codeOf(failure) === 'storage_denied';
}

/** Nothing can be written, but what is there can be taken out. */
export function isFull(failure: Failure): boolean {
  return ['storage_full', 'storage_failed'].includes(codeOf(failure));
}

/** What to do when the database itself fails; null where the words of the failure say it. */
export function wayOn(failure: Failure): string | null {
  const key = `${codeOf(failure)}_way`;
  return hasMessage(key) ? t(key) : null;
}

/** What happened, in the words of the current language. */
export function failureWords(failure: Failure): string {
  const key = `error_${codeOf(failure)}`;
  return hasMessage(key) ? t(key, failure.detail) : t('error_unknown', { code: failure.code });
}

/** An exception of the browser's messaging as an answer: an invalidated context means an update. */
export function answerOfException(reason: unknown): Answer<never> {
  const text = reason instanceof Error ? reason.message : String(reason);
  const updated = /context invalidated|extension context|receiving end does not exist|runtime\.id/i.test(
    text,
  );
  return { ok: false, error: { code: updated ? 'updated' : 'no-answer', detail: { reason: text } } };
}
