import type { Lock } from '../../messages';
import { t } from '../i18n';
import { say } from '../words';

/** The cause of a lock in one line. */
export function lockWords(lock: Lock): string {
  switch (lock.why) {
    case 'client':
      return t('lock_client');
    case 'other-client':
      return t('lock_other_client', { name: lock.name });
    case 'changed':
      return t('lock_changed', { count: lock.figures.length });
    case 'old':
      return t('lock_old', { count: lock.figures.length });
    case 'foreign':
      return t('lock_foreign', { amounts: lock.amounts.join(t('comma_list')) });
    case 'foreign-name':
      return t('lock_foreign_name', {
        names: lock.names.map(({ text }) => t('quoted', { text })).join(t('comma_list')),
      });
    case 'empty':
      return t('lock_empty', { labels: lock.labels.map(say).join(t('comma_list')) });
    case 'promise':
      return t('lock_promise', {
        text: lock.findings.map((finding) => t('quoted', { text: finding.text })).join(t('comma_list')),
      });
    case 'checks':
      return t('lock_checks');
  }
}

/** The cure: the filled button while copying is locked. */
export function cureWords(lock: Lock): string {
  switch (lock.why) {
    case 'client':
      return t('cure_client');
    case 'changed':
      return t('cure_changed', { count: lock.figures.length });
    case 'old':
      return t('cure_old');
    case 'checks':
      return t('cure_checks');
    case 'empty':
      return t('cure_empty');
    case 'other-client':
    case 'foreign':
    case 'foreign-name':
    case 'promise':
      return t('cure_text');
  }
}

const order: Lock['why'][] = [
  'client',
  'other-client',
  'foreign-name',
  'foreign',
  'changed',
  'old',
  'promise',
  'empty',
  'checks',
];

/** The gravest first: whose books before which words. */
export function sortLocks(locks: Lock[]): Lock[] {
  return [...locks].sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why));
}
