import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { isPortFree } from "@/lib/cli/free-port";
import { machineFault, Problem, plainSentence } from "@/lib/cli/problem";
import { refuseTakenPort, requestedPort } from "@/lib/cli/requested-port";

describe("faults of the machine", () => {
  test.each([
    ["ENOSPC", /^The disk is full \(\/data\/x\): free some space/],
    ["EACCES", /^Permission is missing \(\/data\/x\)/],
    ["EROFS", /^The disk is read-only/],
    ["EADDRINUSE", /^Port 3000 is taken/],
  ])("%s is one plain sentence", (code, sentence) => {
    const error = Object.assign(new Error("syscall failed"), { code, path: "/data/x", port: 3000 });
    expect(plainSentence(error)).toMatch(sentence);
  });

  test("our own sentences stay as they are, and a defect keeps its trace", () => {
    expect(plainSentence(new Problem("Say so."))).toBe("Say so.");
    expect(plainSentence(new TypeError("x is undefined"))).toBeUndefined();
  });
});

describe("what another program said", () => {
  test.each([
    ["initdb: error: could not write: No space left on device", /^The disk is full/],
    ["Error: ENOSPC: no space left on device, write", /^The disk is full/],
    ["[Error: EACCES: permission denied, mkdir '/srv/.next'] {", /^Permission is missing \(\/srv\/\.next\)/],
  ])("tells a fault of the machine: %s", (output, sentence) => {
    expect(machineFault(`before\n${output}\nafter`)?.message).toMatch(sentence);
  });

  test("is left alone otherwise", () => {
    expect(machineFault("Type error: x is not a string")).toBeUndefined();
  });
});

describe("the port", () => {
  afterEach(() => {
    delete process.env.PORT;
  });

  test.each(["0", "65536", "http", "-1", "80.5"])("%s is none", (port) => {
    process.env.PORT = port;
    expect(() => requestedPort()).toThrow(`PORT must be a number from 1 to 65535, and is "${port}".`);
  });

  test("is 3000 unless told", () => {
    expect(requestedPort()).toBe(3000);
  });

  test.each(["127.0.0.1", "0.0.0.0", "::1"])(
    "that a program on %s has taken is refused in one sentence",
    async (host) => {
      const server = createServer();
      const port = await new Promise<number>((resolve) => {
        server.listen(0, host, () => resolve((server.address() as { port: number }).port));
      });
      expect(await isPortFree(port)).toBe(false);
      await expect(refuseTakenPort(port, "demo")).rejects.toThrow(`PORT=${port + 1} npm run demo`);
      await new Promise((resolve) => server.close(resolve));
      expect(await isPortFree(port)).toBe(true);
    },
  );
});
