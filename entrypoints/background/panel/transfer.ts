import { createTransfer } from '../../../storage/transfer';
import { archiveChanged } from '../changed';
import type { PanelHandlers } from '../router';
import { database } from '../storage';

type Keys = 'transfer.export' | 'transfer.check' | 'transfer.apply';

const transfer = createTransfer(database, { now: Date.now });

/** The archive as a file, and back. */
export const transferHandlers: Pick<PanelHandlers, Keys> = {
  'transfer.export': ({ clientId }) => transfer.export({ clientId }),
  'transfer.check': ({ text }) => transfer.check(text),
  'transfer.apply': ({ text }) => archiveChanged(transfer.apply(text)),
};
