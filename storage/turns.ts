/** Runs one task after the other, in the order in which they are given. */
export function createTurns(): <T>(task: () => PromiseLike<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    // A failure is told to whoever gave the task; the next one begins all the same.
    last = turn.catch(() => undefined);
    return turn;
  };
}
