import { render } from 'preact';
import { Sidebar } from '../../components/frame/Sidebar';
import { sidebarClient } from './client';

// Without a token this page was opened by somebody else: it stays empty.
const token = location.hash.slice(1);
if (token) render(<Sidebar client={sidebarClient(token)} now={Date.now} />, document.body);
