import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** One letter as a real mail server got it. */
export interface ReceivedLetter {
  /** RCPT TO of the envelope. */
  recipients: string[];
  raw: string;
  mail: Email;
}

/** What the sink does with a letter; left out: takes it. */
export type Verdict = "accept" | "drop" | "stall" | { code: number; at: "recipient" | "data" };

export interface SmtpSink {
  url: string;
  /** Every letter that came in whole, also those which were dropped or left without an answer. */
  letters: ReceivedLetter[];
  /** Decides on the letters to come. */
  verdict: Verdict;
  /** Breaks every open connection off. */
  hangUp(): void;
  /** Waits until this many letters came in. */
  received(count: number): Promise<ReceivedLetter[]>;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it gets and can be told to misbehave. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const waiting = new Set<() => void>();
  const refusal = (code: number) => Object.assign(new Error("refused by the test"), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (_address, _session, callback) => {
      const { verdict } = sink;
      callback(typeof verdict === "object" && verdict.at === "recipient" ? refusal(verdict.code) : null);
    },
    onData: async (stream, session, callback) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const raw = Buffer.concat(chunks).toString("utf8");
      const { verdict } = sink;
      if (typeof verdict === "object") return callback(refusal(verdict.code));
      sink.letters.push({
        recipients: session.envelope.rcptTo.map((to) => to.address),
        raw,
        mail: await PostalMime.parse(raw),
      });
      if (verdict === "accept") callback(null);
      if (verdict === "drop") hangUp();
      for (const wake of waiting) wake();
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");

  function hangUp(): void {
    for (const connection of server.connections) connection._socket.destroy();
  }
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters: [],
    hangUp,
    verdict: "accept",
    received: async (count) => {
      while (sink.letters.length < count) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.add(resolve);
        await promise;
        waiting.delete(resolve);
      }
      return sink.letters;
    },
    stop: async () => {
      hangUp();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
  return sink;
}
