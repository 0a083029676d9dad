/** Draws a page of the workbench: `gallery.html?language=en&theme=dark#/clients`. Not shipped. */
import { render } from 'preact';
import '../../styles/workbench.css';
import { Workbench } from '../Workbench';
import { fakeClient } from './fakeClient';
import { fullClient, fullNote, NOW, sampleClients, sampleNotes, settings } from './sample';

const query = new URLSearchParams(location.search);
const clients = [fullClient, ...sampleClients(Number(query.get('clients') ?? 47))];
const client = fakeClient({
  clients,
  notes: [fullNote, ...sampleNotes(120, clients)],
  settings: {
    ...settings,
    language: query.get('language') === 'en' ? 'en' : 'zh-CN',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  },
});
const root = document.getElementById('workbench');
if (root) render(<Workbench client={client} now={() => NOW} />, root);
