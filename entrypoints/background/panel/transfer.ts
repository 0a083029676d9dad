import { createTransfer } from '../../../storage/transfer';
import { archiveChanged } from '../changed';
import { announce } from '../orders';
import { forgetPacks, settleRenames } from '../packs';
import type { PanelHandlers } from '../router';
import { dropFile, exportPart, firstPart, partOfFile, stagedFile } from '../staging';
import { database } from '../storage';

type Keys = Extract<keyof PanelHandlers, `transfer.${string}`>;

const transfer = createTransfer(database, { now: Date.now });

/** The archive as a file, and back. */
export const transferHandlers: Pick<PanelHandlers, Keys> = {
  async 'transfer.export'({ clientId }) {
    const { name, parts } = await transfer.export({ clientId });
    return { name, ...(await firstPart(parts)) };
  },
  'transfer.more': async ({ more }) => exportPart(more),
  async 'transfer.part'({ id, index, text }) {
    partOfFile(id, index, text);
    return null;
  },
  'transfer.check': async ({ id }) => transfer.check(...stagedFile(id)),
  async 'transfer.apply'({ id }) {
    const [text, { signal }] = stagedFile(id);
    const onProgress = (done: number, total: number) => announce('transfer.progress', { id, done, total });
    // Checks of parameters travel with the archive.
    const applied = transfer.apply(text, { signal, onProgress }).finally(forgetPacks);
    const report = await archiveChanged(applied.then((done) => settleRenames().then(() => done)));
    dropFile(id);
    return report;
  },
  async 'transfer.drop'({ id }) {
    dropFile(id);
    return null;
  },
};
