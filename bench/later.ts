import { atMost, type Row } from './row';

const noRival = 'What it is compared with is not among the development packages.';

/** What is aimed at and not measured yet. */
export const laterRows: Row[] = [
  {
    what: 'building the search text of 200,000 notes',
    against: 'MiniSearch with a bigram tokenizer',
    target: atMost(0.05),
    measured: null,
    note: noRival,
  },
  {
    what: 'heap of the search text',
    against: 'MiniSearch with a bigram tokenizer',
    target: atMost(0.15),
    measured: null,
    note: noRival,
  },
  {
    what: 'first 50 hits after a cold start at 200,000 notes',
    against: 'opening SQLite WASM FTS5 on the same notes',
    target: atMost(0.5),
    measured: null,
    note: noRival,
  },
  {
    what: 'heap of the export of 100,000 notes',
    against: 'all notes read at once',
    target: atMost(0.5),
    measured: null,
    note: 'The heap that a page can see counts garbage as well, so that a peak cannot be told from it.',
  },
];
