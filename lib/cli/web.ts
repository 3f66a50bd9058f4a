import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { sendPage } from "../cache/send-page.ts";

/**
 * The web process: the framework's server, and before it the sending of finished public pages. Runs without a loader, since
 * it has to share the page cache with the framework, which loads that by itself: imports are relative and name their
 * extension. Parameters: `--port`, `--hostname`.
 */
const { values } = parseArgs({ options: { port: { type: "string" }, hostname: { type: "string" } } });
const port = Number(values.port ?? 3000);
const hostname = values.hostname ?? "127.0.0.1";

// As the framework's own start command does: a redirect after an action is fetched from here, never from a host that the
// visitor names.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${["0.0.0.0", "::"].includes(hostname) ? "localhost" : hostname}:${port}`;

// The framework calls every address of this machine "localhost", also in what proxy.ts rewrites to. By another name it would
// take the rewritten address for somebody else's and ask this very server for it over the network.
const portal = next({ dev: false, dir: process.cwd(), port, hostname: "localhost" });
await portal.prepare();
const answer = portal.getRequestHandler();
const server = createServer((request, response) => {
  if (!sendPage(request, response)) void answer(request, response);
});
server.listen(port, hostname);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    // Answers under way end first: they may leave work that the framework does after them.
    server.close(async () => {
      await portal.close();
      process.exit(0);
    });
  });
}
