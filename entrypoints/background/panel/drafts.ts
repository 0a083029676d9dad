import { keepDraft, listDrafts } from '../drafts';
import type { PanelHandlers } from '../router';
import { tabOf } from './site';

type Keys = 'draft.list' | 'draft.keep';

/** Half-written texts of the sidebar. */
export const draftHandlers: Pick<PanelHandlers, Keys> = {
  'draft.list': async ({ owner }, tabId) => listDrafts((await tabOf(tabId)).tabId, owner),
  async 'draft.keep'({ owner, slot, value }, tabId) {
    await keepDraft((await tabOf(tabId)).tabId, owner, slot, value);
    return null;
  },
};
