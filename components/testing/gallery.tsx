/** Draws the sidebar in one state: `gallery.html?state=brief&language=en&theme=dark&side=left`. Not shipped. */
import { render } from 'preact';
import type { Settings } from '../../storage/records';
import { Sidebar } from '../frame/Sidebar';
import { NOW } from './fixtures';
import { states } from './states';

const query = new URLSearchParams(location.search);
const state = states[query.get('state') ?? 'brief'];
if (state) {
  const settings: Settings = {
    me: state.firstRun ? null : { name: '林晓', firm: '安和财税' },
    language: query.get('language') === 'en' ? 'en' : 'zh-CN',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  };
  const panel = state.panel(settings, query.get('side') === 'left' ? 'left' : 'right');
  render(<Sidebar client={panel} now={() => NOW} />, document.body);
}
