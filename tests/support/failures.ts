import { ExpectedFailure, type Failure } from "@/lib/errors";

/**
 * The expected failure with which a use case ends.
 * @throws when it succeeds, or fails in a way that nobody expected
 */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    (value) => new Error(`expected a failure, got ${JSON.stringify(value)}`),
    (caught: unknown) => caught,
  );
  if (error instanceof ExpectedFailure) return error.failure;
  throw error;
}
