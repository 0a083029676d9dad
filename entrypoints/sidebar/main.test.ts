// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sidebarClient } from './client';

const { sendMessage, listeners } = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  listeners: new Set<(message: unknown) => unknown>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ledgerside',
      sendMessage,
      onMessage: {
        addListener: (listener: (message: unknown) => unknown) => listeners.add(listener),
        removeListener: (listener: (message: unknown) => unknown) => listeners.delete(listener),
      },
    },
  },
}));

beforeEach(() => {
  vi.resetModules();
  sendMessage.mockReset();
});
afterEach(() => {
  render(null, document.body);
  location.hash = '';
});

describe('the sidebar page', () => {
  it('is empty and asks nothing without a token', async () => {
    location.hash = '';
    await import('./main');
    expect(document.body.innerHTML).toBe('');
    expect(sendMessage).not.toHaveBeenCalled();
  });
  it('is empty when the background refuses its token', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { code: 'refused', detail: {} } });
    location.hash = '#forged';
    await import('./main');
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
    expect(sendMessage).toHaveBeenCalledWith({
      to: 'background',
      from: 'sidebar',
      token: 'forged',
      call: 'view.tab',
      args: {},
    });
    expect(document.body.innerHTML).toBe('');
  });
});

describe('the client', () => {
  it('takes an invalidated context for an update', async () => {
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await sidebarClient('t').call('view.tab', {})).toMatchObject({
      ok: false,
      error: { code: 'updated' },
    });
  });
  it('takes silence for a failure, never for a value', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await sidebarClient('t').call('view.tab', {})).toMatchObject({
      ok: false,
      error: { code: 'no-answer' },
    });
  });
  it('hears events for panels only, until it stops', () => {
    const heard: unknown[] = [];
    const stop = sidebarClient('t').on('view.changed', (data) => heard.push(data));
    const send = (message: unknown) => listeners.forEach((listener) => listener(message));
    send({ to: 'panel', event: 'view.changed', data: { tabId: 7 } });
    send({ to: 'background', event: 'view.changed', data: { tabId: 8 } });
    stop();
    send({ to: 'panel', event: 'view.changed', data: { tabId: 9 } });
    expect(heard).toEqual([{ tabId: 7 }]);
  });
});
