/** Asks a route handler as anybody would. */
export function ask(path: string, init: RequestInit = {}): Request {
  return new Request(`https://talks.test.example${path}`, init);
}

/** The parameters of a route as Next hands them over. */
export function withParams<Params extends object>(params: Params): { params: Promise<Params> } {
  return { params: Promise.resolve(params) };
}
