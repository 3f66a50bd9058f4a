import { isPortFree } from "./free-port";
import { Problem } from "./problem";

/** The port that the person asked for with PORT, or 3000. @throws Problem when it is no port */
export function requestedPort(): number {
  const asked = process.env.PORT || "3000";
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Problem(`PORT must be a number from 1 to 65535, and is "${asked}".`);
}

/**
 * Stops early, before anything was started, when the web could not listen.
 *
 * @param command name of the npm script, for the example
 * @throws Problem in one sentence
 */
export async function refuseTakenPort(port: number, command: string): Promise<void> {
  if (await isPortFree(port)) return;
  throw new Problem(
    `Port ${port} is taken by another program (perhaps the portal runs already): stop it, or choose another port, as in PORT=${port + 1} npm run ${command}`,
  );
}
