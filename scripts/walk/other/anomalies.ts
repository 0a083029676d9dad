import { amount } from '../../../components/format';
import { t } from '../../../components/i18n';
import { say as words } from '../../../components/words';
import type { Verdict } from '../../../rules/verdict';
import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';
import { nobodys, viewWhen } from '../view';

const inWords = ({ severity, title, figure }: Verdict): string =>
  [t(`severity_${severity}`), words(title), figure ? amount(figure.value, figure.unit) : ''].join(' ').trim();

/** The one to look at: the gravest that is meant for the client's ears. */
export const firstOf = (fires: readonly Verdict[]): Verdict | undefined =>
  fires.find(({ internal }) => !internal) ?? fires[0];

export const anomalies: Step = {
  title: 'See what will need explaining, and how the first of it was worked out',
  async run(stage) {
    const { launched, page, reading, shot, tell, leaveOut } = stage;
    const hasBooks = Boolean(reading?.statements.length);
    const { identity, verdicts } = await viewWhen(stage, (view) => !hasBooks || view.verdicts.length > 0);
    const fires = verdicts.filter(({ status }) => status === 'fires');
    fires.map(inWords).forEach(tell);
    const unknown = verdicts.filter(({ status }) => status === 'unknown').length;
    tell(
      `fire ${fires.length}, cannot be judged ${unknown}, quiet ${verdicts.length - fires.length - unknown}`,
    );
    const first = firstOf(fires);
    const why = nobodys(identity) ?? (first ? null : 'nothing fires');
    if (!first || why !== null) return leaveOut('looking closer at one', why ?? 'nothing fires');
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('tab', { name: '异常' }).click();
    await shot('06-anomalies');
    await sidebar
      .locator('.row', { hasText: words(first.title) })
      .first()
      .click();
    await sidebar.getByRole('heading', { name: words(first.title) }).waitFor();
    const chips = sidebar.locator('button.chip');
    if ((await chips.count()) > 0) {
      await chips.first().click();
      // The cell is outlined while the page scrolls to it.
      await page.waitForTimeout(400);
    }
    await shot('07-anomaly');
  },
};
