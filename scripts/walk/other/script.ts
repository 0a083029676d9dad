import { t } from '../../../components/i18n';
import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';
import { firstOf } from './anomalies';
import { nobodys, viewWhen } from '../view';

/** Copying wants causes that somebody has looked at and an address for the client: both are a person's to give. */
export const script: Step = {
  title: 'Take the response that fits, as far as that goes without a person',
  async run(stage) {
    const { launched, page, shot, tell, leaveOut } = stage;
    const { identity, period, verdicts } = await viewWhen(stage, () => true);
    const first = firstOf(verdicts.filter(({ status }) => status === 'fires'));
    const why =
      nobodys(identity) ??
      (first ? null : 'nothing fires') ??
      (period.viewed === null ? 'the page names no period' : null);
    if (!first || why !== null) return leaveOut('a scripted response', why ?? 'nothing fires');
    const sidebar = await sidebarOf(launched, page);
    await sidebar
      .getByRole('button', { name: t(first.internal ? 'write_check' : 'write_script'), exact: true })
      .click();
    const none = sidebar.getByText(t('candidates_none'));
    await sidebar.locator('.part-text').first().or(none).waitFor();
    if (await none.isVisible())
      return leaveOut('a scripted response', 'no pack has one for it by the usual channel');
    const locks = sidebar.locator('.pin-lock');
    const copy = sidebar
      .getByRole('button', { name: t('copy'), exact: true })
      .and(sidebar.locator(':enabled'));
    await locks.first().or(copy).waitFor();
    await shot('08-script');
    tell(
      `response: ${(await sidebar.locator('.candidate[aria-checked="true"]').innerText()).split('\n').join(' ')}`,
    );
    const reasons = (await locks.allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
    leaveOut(
      'copying it and the note that follows',
      reasons.length > 0 ? reasons.join('; ') : 'nobody has read it yet',
    );
  },
};
