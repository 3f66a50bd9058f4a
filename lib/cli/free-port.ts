import { createServer } from "node:net";

/** True when nothing on this machine listens on the port, on any of its addresses. */
export async function isPortFree(port: number): Promise<boolean> {
  // A port taken on one address only (loopback, say) shows itself on that address only.
  for (const host of ["127.0.0.1", "0.0.0.0", "::"]) {
    const outcome = await tryListen(port, host);
    if (outcome === "taken") return false;
  }
  return true;
}

/** A port on which nothing listens now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

function tryListen(port: number, host: string): Promise<"free" | "taken"> {
  return new Promise((resolve) => {
    const server = createServer();
    // Any other error, such as a machine without IPv6, says nothing about the port.
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRINUSE" ? "taken" : "free"));
    server.listen(port, host, () => server.close(() => resolve("free")));
  });
}
