import type { Ref } from 'preact';
import type { Lock } from '../../messages';
import { when } from '../format';
import { t } from '../i18n';
import { Icon } from '../marks/Icon';
import { usePanel } from '../panel';
import { findingRemedy, say } from '../words';
import { lockWords } from './locks';

interface PinProps {
  locks: Lock[];
  pinRef: Ref<HTMLDivElement>;
  /** Set when a lock appeared while copying. */
  assertive: boolean;
}

/** Why copying is locked: stands directly above the buttons and is never scrolled away. */
export function Pin({ locks, pinRef, assertive }: PinProps) {
  if (locks.length === 0) return null;
  return (
    <div class="pin" role="status" aria-live={assertive ? 'assertive' : 'polite'} tabIndex={-1} ref={pinRef}>
      <Icon name="lock" />
      <div>
        {locks.map((lock, index) => (
          <div key={lock.why} class="pin-lock">
            {index === 0 ? <b>{t('copy_locked', { why: lockWords(lock) })}</b> : lockWords(lock)}
            <Details lock={lock} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Details({ lock }: { lock: Lock }) {
  const { now } = usePanel();
  if (lock.why === 'changed') {
    return (
      <dl class="changes">
        {lock.figures.map((figure) => (
          <div key={figure.name}>
            <dt>{say(figure.label)}</dt>
            <dd>
              <s>{figure.old}</s> <span aria-hidden="true">→</span> <b>{figure.now}</b>
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  if (lock.why === 'old') {
    return (
      <dl class="changes">
        {lock.figures.map((figure) => (
          <div key={figure.name}>
            <dt>{say(figure.label)}</dt>
            <dd>{t('read_at', { when: when(figure.readAt, now()) })}</dd>
          </div>
        ))}
      </dl>
    );
  }
  if (lock.why === 'promise') {
    const first = lock.findings[0];
    return first ? <p>{findingRemedy(first)}</p> : null;
  }
  return null;
}
