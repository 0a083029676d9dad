import { connect, type Socket } from 'node:net';

/** A connection to Firefox's own remote control, which reaches the browser's windows as well as its pages. */
export interface Marionette {
  /**
   * Sends a command, e.g. `WebDriver:Navigate`.
   * @throws with the browser's own words when it refuses.
   */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/** Cuts whole messages, `<length>:<json>` with the length in bytes, off the front of what has arrived. */
function takeMessages(arrived: Buffer): { messages: unknown[]; rest: Buffer } {
  const messages: unknown[] = [];
  let rest = arrived;
  for (;;) {
    const colon = rest.indexOf(':');
    const length = Number(rest.subarray(0, colon).toString());
    if (colon < 0 || rest.length < colon + 1 + length) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()));
    rest = rest.subarray(colon + 1 + length);
  }
}

/** Connects and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  let arrived: Buffer = Buffer.alloc(0);
  let last = 0;
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('data', () => resolve());
  });
  socket.on('data', (chunk: Buffer) => {
    const { messages, rest } = takeMessages(Buffer.concat([arrived, chunk]));
    arrived = rest;
    for (const message of messages) {
      // The greeting is no answer to anything.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as Answer;
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  const send = (command: string, parameters: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await greeted;
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  return { send, close: () => socket.destroy() };
}
