import { z } from 'zod';
import { storedStatement } from '../reading-schemas';
import {
  caseRow,
  client,
  commitment,
  entry,
  expectation,
  note,
  promise,
  suppression,
  verification,
} from '../row-schemas';

z.config({ jitless: true });

export const FORMAT = 'ledgerside-export';

/** Raised only by a change that an earlier reader would misread; new keys alone do not raise it. */
export const VERSION = 1;

/** Schema of a row, by table, in an order in which no row refers to a later table. */
export const rowSchemas = {
  clients: client,
  expectations: expectation,
  promises: promise,
  notes: note,
  commitments: commitment,
  cases: caseRow,
  suppressions: suppression,
  entries: entry,
  verifications: verification,
} as const;

export type TableName = keyof typeof rowSchemas;
export const tableNames = Object.keys(rowSchemas) as TableName[];

const rows = <T extends z.ZodType>(schema: T, what: string) => z.array(schema).describe(what);

/** The exported file: what is remembered of all clients or of one, taken-away rows included so that they merge. */
export const exportFile = z
  .looseObject({
    format: z.literal(FORMAT),
    version: z.literal(VERSION),
    exportedAt: z.iso.datetime({ offset: true }).describe('Time with zone'),
    scope: z
      .discriminatedUnion('kind', [
        z.looseObject({ kind: z.literal('all') }),
        z.looseObject({ kind: z.literal('client'), clientId: z.uuid(), name: z.string() }),
      ])
      .describe('What was exported'),
    from: z.looseObject({ name: z.string(), firm: z.string() }).describe('Who exported it'),
    clients: rows(client, 'Client archive'),
    expectations: rows(expectation, 'What clients expect, as of one day each'),
    promises: rows(promise, 'What the firm promises, to all clients or by one contract'),
    notes: rows(note, 'Communication notes, drafts included'),
    commitments: rows(commitment, 'What was promised in talks'),
    cases: rows(caseRow, 'Anomalies on their way to being settled'),
    suppressions: rows(suppression, 'Anomalies put aside with a reason').optional(),
    entries: rows(entry, 'Figures entered by hand because no page shows them').optional(),
    verifications: rows(verification, 'Parameters of packs that somebody at the firm has checked').optional(),
    statements: rows(
      storedStatement,
      'Statements as last read; only when asked for, notes carry their own figures',
    ).optional(),
  })
  .meta({
    title: 'Ledgerside export',
    description: 'Rows merge by id, the newer updatedAt wins. Keys that are not described here are kept.',
  });

export type ExportFile = z.infer<typeof exportFile>;
export type Scope = ExportFile['scope'];

/** JSON Schema of the exported file, as published in docs/export.schema.json. */
export function exportJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(exportFile, { io: 'input' }), null, 2)}\n`;
}
