/** What every page of the workbench is made of. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../messages';
import { Button } from '../controls/controls';
import { failureWords, isStorage, wayOn } from '../failures';
import { t } from '../i18n';
import { Icon } from '../marks/Icon';
import type { Loaded } from './loaded';

interface PageHeadProps {
  title: string;
  mark?: ComponentChildren;
  remark?: ComponentChildren;
  back?: { href: string; name: string };
  children?: ComponentChildren;
}

export function PageHead({ title, mark, remark, back, children }: PageHeadProps) {
  return (
    <header class="wb-head">
      {back && (
        <a class="icon-btn" href={back.href} title={back.name} aria-label={back.name}>
          <Icon name="back" />
        </a>
      )}
      <h1 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {mark}
      {remark && <div class="wb-remark">{remark}</div>}
      <div class="wb-end">{children}</div>
    </header>
  );
}

/** One sentence of fact, one of what to do. */
export function Empty({
  fact,
  cure,
  children,
}: {
  fact: string;
  cure: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="wb-empty">
      <p>
        <b>{fact}</b>
      </p>
      <p class="soft">{cure}</p>
      {children}
    </div>
  );
}

/** One skeleton row, and only for those who wait longer than 300 ms. */
export function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div class="wb-skeleton" role="status" aria-label={t('wb_loading')}>
      <i style={{ width: '72px' }} />
      <i style={{ width: '38%' }} />
      <i style={{ width: '120px' }} />
    </div>
  );
}

/** What happened, what was left unused, what to do; the code stands behind 详情. */
export function Failed({ failure, retry }: { failure: Failure; retry: () => void }) {
  return (
    <div class="wb-empty" role="alert">
      <p>
        <b>{t('wb_load_failed')}</b>
      </p>
      <p class="soft">{failureWords(failure)}</p>
      <p class="soft">{isStorage(failure) ? t('wb_storage_cure') : (wayOn(failure) ?? t('wb_load_left'))}</p>
      <p>
        <Button onClick={retry}>{t('wb_retry')}</Button>
      </p>
      <FailureDetail failure={failure} />
    </div>
  );
}

export function FailureDetail({ failure }: { failure: Failure }) {
  return (
    <details class="meta">
      <summary>{t('wb_details')}</summary>
      <code>{[failure.code, ...Object.values(failure.detail)].join(' ')}</code>
    </details>
  );
}

interface WhenReadyProps<T> {
  loaded: Loaded<T>;
  retry: () => void;
  children: (value: T) => ComponentChildren;
}

export function WhenReady<T>({ loaded, retry, children }: WhenReadyProps<T>) {
  if (loaded.state === 'waiting') return <Waiting />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} retry={retry} />;
  return <>{children(loaded.value)}</>;
}

interface LineProps {
  label: string;
  hint?: ComponentChildren;
  bad?: boolean;
  /** The control is no single field and says its name itself. */
  named?: boolean;
  children: ComponentChildren;
}

/** A label and its control. */
export function Line({ label, hint, bad = false, named = false, children }: LineProps) {
  const below = hint ? (
    <span class={bad ? 'wb-hint late' : 'wb-hint meta'} role={bad ? 'alert' : undefined}>
      {hint}
    </span>
  ) : null;
  if (named) {
    return (
      <div class="wb-line">
        <span class="wb-label">{label}</span>
        <div class="wb-control">
          {children}
          {below}
        </div>
      </div>
    );
  }
  return (
    <div class="wb-line">
      <label class="wb-labelled">
        <span class="wb-label">{label}</span>
        <span class="wb-control">{children}</span>
      </label>
      {below && <div class="wb-below">{below}</div>}
    </div>
  );
}

/** The keys of a page, at its foot. */
export function Keys({
  items,
  children,
}: {
  items: { keys: string[]; does: string }[];
  children?: ComponentChildren;
}) {
  return (
    <footer class="wb-bar">
      <ul class="wb-keys meta">
        {items.map(({ keys, does }) => (
          <li key={does}>
            {keys.map((key) => (
              <span class="kbd" key={key}>
                {key}
              </span>
            ))}
            {does}
          </li>
        ))}
      </ul>
      {children && <span class="wb-end meta">{children}</span>}
    </footer>
  );
}
