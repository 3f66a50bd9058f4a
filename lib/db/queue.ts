/**
 * Lets a fixed number of works run at once; the others wait in the order in which they came.
 *
 * @param places how many run at once
 * @param patience milliseconds after which a waiting one gives up
 * @param tooLate makes the error for that
 */
export function queueFor(places: number, patience: number, tooLate: () => Error) {
  let running = 0;
  const waiting: (() => void)[] = [];

  function takePlace(): Promise<void> {
    if (running < places) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(tooLate());
      }, patience);
      waiting.push(enter);
    });
  }

  function leavePlace(): void {
    const next = waiting.shift();
    // The place is handed on, so the number of those running stays.
    if (next) next();
    else running -= 1;
  }

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    await takePlace();
    try {
      return await work();
    } finally {
      leavePlace();
    }
  };
}
