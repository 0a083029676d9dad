import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';
import { nobodys, viewWhen } from '../view';

export const client: Step = {
  title: 'Take the client into the archive with one click, if the page is certain of it',
  async run(stage) {
    const { launched, page, reading, shot, tell, leaveOut } = stage;
    const named = Boolean(reading?.client ?? reading?.candidates);
    const { identity } = await viewWhen(
      stage,
      ({ identity: { state } }) => state !== 'loading' && (state !== 'none' || !named),
    );
    await shot('04-who-is-it');
    if (identity.state !== 'unknown' || identity.level !== 'certain') {
      const why = nobodys(identity);
      if (why !== null) leaveOut('a client in the archive', why);
      return;
    }
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('button', { name: '建档' }).click();
    await sidebar.getByRole('tab', { name: '简报' }).waitFor();
    tell(`in the archive: ${identity.name}`);
    await shot('05-brief');
  },
};
