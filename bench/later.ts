import { atMost, type Row } from './row';

const noText = 'There is no search text in memory: a search reads the notes from the database.';

/** What is aimed at and cannot be measured, because it is not there. */
export const laterRows: Row[] = [
  {
    what: 'building the search text of 200,000 notes',
    against: 'MiniSearch with a bigram tokenizer',
    target: atMost(0.05),
    measured: null,
    note: noText,
  },
  {
    what: 'heap of the search text',
    against: 'MiniSearch with a bigram tokenizer',
    target: atMost(0.15),
    measured: null,
    note: noText,
  },
  {
    what: 'first 50 hits after a cold start at 200,000 notes',
    against: 'opening SQLite WASM FTS5 on the same notes',
    target: atMost(0.5),
    measured: null,
    note: noText,
  },
  {
    what: 'heap of the export of 100,000 notes',
    against: 'all notes read at once',
    target: atMost(0.5),
    measured: null,
    note: 'The export is handed over as one text; its peak is not measured before it is written in pieces.',
  },
];
