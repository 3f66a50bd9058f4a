const minute = 60_000;
/** Waiting time after the first, second … failed attempt; the last one repeats. */
const waits = [1, 5, 15, 60, 240, 720].map((minutes) => minutes * minute);
/** While the mail server cannot be reached at all the letter is not to blame, so waiting never grows beyond this. */
const longestWaitForServer = 5 * minute;
const giveUpAfter = 48 * 60 * minute;

/** How an attempt failed. */
export interface Failure {
  /** The server refused this letter for good (SMTP 5xx to the recipient or the message). */
  permanent: boolean;
  /** No server answered. */
  unreachable: boolean;
}

/**
 * When a letter is tried again.
 * @param attempts how often it was tried so far, 1 or more
 * @returns the moment, or null when it is dead: refused for good, or the next attempt would come more than 48 hours after
 *   it was written (`longestLife` ms for letters that are worthless sooner, such as a sign-in)
 */
export function nextAttempt(
  letter: { attempts: number; createdAt: Date; longestLife?: number },
  failure: Failure,
  now: Date,
): Date | null {
  if (failure.permanent) return null;
  const wait = waits[Math.min(letter.attempts, waits.length) - 1] ?? minute;
  const at = new Date(now.getTime() + (failure.unreachable ? Math.min(wait, longestWaitForServer) : wait));
  return at.getTime() - letter.createdAt.getTime() > (letter.longestLife ?? giveUpAfter) ? null : at;
}
