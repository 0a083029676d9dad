import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence, TabView, TierView } from '../../messages';
import type { Client } from '../../storage/records';
import { IconButton } from '../controls/controls';
import { Popover } from '../controls/Popover';
import { dayOf, longDay, period } from '../format';
import { hasMessage, t } from '../i18n';
import { Icon } from '../marks/Icon';
import { Certainty, Dotted, TierMark } from '../marks/marks';
import type { Sureness } from '../marks/marks';
import { useAsk, usePanel } from '../panel';
import { tierReasonWords } from '../../words/reasons';
import { evidenceWords } from '../words';
import { Menu } from './Menu';
import { doubtOf, isCertain } from './place';
import { Unsettle } from './Unsettle';
import { plainName } from '../Name';

/** Evidence that is a person's word. */
const SETTLED = 'evidence_settled';

/** Whose books, how sure, which period. */
export function Header({ view, children }: { view: TabView; children?: ComponentChildren }) {
  const [menu, setMenu] = useState(false);
  const ask = useAsk();
  const { now } = usePanel();
  const head = headOf(view);
  const { viewed, header } = view.period;
  const shownPeriod =
    view.identity.state === 'list' ? longDay(dayOf(now()), now()) : viewed && period(viewed);
  return (
    <div class="head">
      <div class="head-1">
        <h1 class="one-line" title={head.title}>
          <bdi>{head.title}</bdi>
        </h1>
        {head.tier && <TierReasons tier={head.tier} />}
        <span class="grow" />
        <div class="anchor">
          <IconButton icon="more" name={t('menu_more')} expanded={menu} onClick={() => setMenu(!menu)} />
          {menu && <Menu view={view} onClose={() => setMenu(false)} />}
        </div>
        <span class="collapse">
          <IconButton
            icon="collapse"
            name={t('collapse')}
            onClick={() => void ask('view.layout', { patch: { collapsed: true } })}
          />
        </span>
      </div>
      {(head.sure || shownPeriod) && (
        <div class="head-2">
          {head.sure && <Sure head={head} sure={head.sure} settled={settledIn(view)} />}
          {shownPeriod && <span class="period">{shownPeriod}</span>}
        </div>
      )}
      {viewed && header && header !== viewed && (
        <p class="head-warn">{t('header_period', { viewed: period(viewed), header: period(header) })}</p>
      )}
      {children}
    </div>
  );
}

interface Head {
  title: string;
  tier: TierView | null;
  sure: Sureness | null;
  /** Stands after the certainty, in a few words. */
  remark: string[];
  evidence: Evidence[];
}

function headOf(view: TabView): Head {
  const identity = view.identity;
  const blank = { tier: null, sure: null, remark: [], evidence: [] };
  switch (identity.state) {
    case 'known': {
      const remark = [agreement(identity.evidence)];
      if (identity.client.code) remark.push(plainName(identity.client.code));
      return {
        title: plainName(identity.client.name),
        tier: isCertain(identity) ? identity.tier : null,
        sure: identity.level,
        remark,
        evidence: identity.evidence,
      };
    }
    case 'unknown':
      return {
        ...blank,
        title: plainName(identity.name),
        sure: doubtOf(identity.evidence) ? 'unsure' : 'likely',
        remark: [doubtRemark(identity.evidence) ?? t('not_in_archive')],
        evidence: identity.evidence,
      };
    case 'ambiguous':
      return {
        ...blank,
        title: plainName(identity.shown),
        sure: 'unsure',
        remark: [doubtRemark(identity.evidence) ?? t('clients_fit', { count: identity.candidates.length })],
        evidence: identity.evidence,
      };
    case 'list':
      return {
        ...blank,
        title: t('client_list'),
        sure: identity.recognised === identity.total ? 'certain' : 'likely',
        remark: [t('list_recognised', { recognised: identity.recognised, total: identity.total })],
      };
    default:
      return { ...blank, title: view.origin.replace(/^https?:\/\//, '') };
  }
}

function doubtRemark(evidence: Evidence[]): string | null {
  const doubt = doubtOf(evidence);
  return doubt && t(`figures_${doubt}`);
}

/** What agrees with the archive, in as few words as fit beside the certainty. */
function agreement(evidence: Evidence[]): string {
  const holding = evidence.filter((one) => one.holds);
  const names = holding.flatMap((one) => {
    const key = one.code.replace(/^evidence_/, 'agree_');
    return hasMessage(key) ? [t(key)] : [];
  });
  if (names.length > 0) return t('agree', { what: names.join(t('comma_list')) });
  const first = holding[0];
  return first ? evidenceWords(first) : '';
}

/** The client, where a person once said that it is this one. */
function settledIn({ identity }: TabView): Client | null {
  const settled = identity.state === 'known' && identity.evidence.some(({ code }) => code === SETTLED);
  return settled ? identity.client : null;
}

/** Certainty; its evidence is one click away. */
function Sure({ head, sure, settled }: { head: Head; sure: Sureness; settled: Client | null }) {
  const [open, setOpen] = useState(false);
  const remark = head.remark.length > 0 && (
    <span class="one-line">
      <Dotted items={head.remark} />
    </span>
  );
  if (head.evidence.length === 0) {
    return (
      <span class="sure">
        <Certainty level={sure} />
        {remark}
      </span>
    );
  }
  return (
    <div class="anchor sure-anchor">
      <button
        type="button"
        class="sure"
        aria-expanded={open}
        title={t('evidence_title')}
        onClick={() => setOpen(!open)}
      >
        <Certainty level={sure} />
        {remark}
      </button>
      {open && (
        <Popover name={t('evidence_title')} align="start" onClose={() => setOpen(false)}>
          <h2 class="pop-title">{t('evidence_title')}</h2>
          <EvidenceList evidence={head.evidence} />
          {settled && <Unsettle client={settled} onDone={() => setOpen(false)} />}
        </Popover>
      )}
    </div>
  );
}

export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <ul class="evidence">
      {evidence.map((one, index) => (
        <li key={index} class={one.holds ? '' : 'against'}>
          <Icon name={one.holds ? 'check' : 'cross'} small />
          <span>
            {!one.holds && <span class="aloud">{t('evidence_against')}</span>}
            {evidenceWords(one)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The letter; the only place where its reasons stand. */
function TierReasons({ tier }: { tier: TierView }) {
  const [open, setOpen] = useState(false);
  if (!tier.tier) return null;
  return (
    <div class="anchor tier-anchor">
      <button
        type="button"
        class="tier-btn"
        aria-expanded={open}
        aria-label={t('tier_why', { tier: tier.tier })}
        title={t('tier_why', { tier: tier.tier })}
        onClick={() => setOpen(!open)}
      >
        <TierMark tier={tier.tier} />
      </button>
      {open && (
        <Popover name={t('tier_named', { tier: tier.tier })} align="start" onClose={() => setOpen(false)}>
          <h2 class="pop-title">
            <Dotted
              items={[
                t('tier_named', { tier: tier.tier }),
                tier.score === null ? null : t('score', { score: tier.score }),
              ]}
            />
          </h2>
          {tier.override && <p>{t('tier_override', { reason: tier.override })}</p>}
          <ul class="reasons">
            {tier.reasons.map((reason, index) => (
              <li key={index}>{tierReasonWords(reason, t)}</li>
            ))}
          </ul>
        </Popover>
      )}
    </div>
  );
}
