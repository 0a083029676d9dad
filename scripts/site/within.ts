/** What a page was asked was not answered in time. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/**
 * An answer of the browser, or an error when it takes longer than so many milliseconds: a script without end
 * keeps its page from ever answering.
 * @throws Silence when the time is up.
 */
export async function within<T>(time: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Silence(`No answer within ${time / 1000} s.`)), time);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
