import { DELAY } from '../api.js';
import { button, periodPicker, toolbar } from '../controls.js';
import { h } from '../dom.js';
import { session } from '../session.js';

/** 增值税申报表: the return is a module of its own in a same-origin frame. */
export const vatPage = () => ({
  title: '增值税申报表',
  mount(pane) {
    const { client } = session;
    let period = session.viewed;
    const frame = h('iframe', { class: 'fg-frame', title: '增值税申报表' });
    const query = () => {
      frame.src = `/modules/vat.html?${new URLSearchParams({ set: client.code, period, delay: String(DELAY) })}`;
    };
    pane.replaceChildren(
      toolbar(
        '税款所属期',
        periodPicker(
          period,
          client.periods.filter((one) => one >= client.first),
          (one) => {
            period = one;
          },
        ),
        button('查询', '', query),
        null,
        button('打印', 'is-warm', () => frame.contentWindow.print()),
      ),
      frame,
    );
    query();
  },
});
