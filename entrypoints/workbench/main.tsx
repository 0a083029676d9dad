import { render } from 'preact';
import browser from 'webextension-polyfill';
import { answerOfException } from '../../components/failures';
import type { PanelClient } from '../../components/panel';
import '../../components/styles/workbench.css';
import { TablesContext } from '../../components/workbench/table/tables';
import { Workbench } from '../../components/workbench/Workbench';

const client: PanelClient = {
  async call(call, args) {
    try {
      return await browser.runtime.sendMessage({ to: 'background', from: 'workbench', call, args });
    } catch (reason) {
      return answerOfException(reason);
    }
  },
  on(event, listener) {
    function hear(message: unknown): undefined {
      const { to, event: name, data } = message as { to?: unknown; event?: unknown; data?: unknown };
      if (to === 'panel' && name === event) listener(data as Parameters<typeof listener>[0]);
    }
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  },
};

const root = document.getElementById('workbench');
if (root) {
  render(
    <TablesContext.Provider value={() => import('../../sites/files')}>
      <Workbench client={client} now={Date.now} />
    </TablesContext.Provider>,
    root,
  );
}
