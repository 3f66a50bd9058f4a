import { expect, test } from "vitest";
import { readSmtpFailure } from "@/lib/mail/smtp-failure";

const failure = (message: string, fields: object) => readSmtpFailure(Object.assign(new Error(message), fields));

test.each([
  ["no such mailbox", { code: "EENVELOPE", command: "RCPT TO", responseCode: 550 }, true],
  ["message refused as spam", { code: "EMESSAGE", command: "DATA", responseCode: 554 }, true],
  ["greylisted", { code: "EENVELOPE", command: "RCPT TO", responseCode: 451 }, false],
  ["our password is wrong", { code: "EAUTH", command: "AUTH PLAIN", responseCode: 535 }, false],
  ["we may not send as this", { code: "EENVELOPE", command: "MAIL FROM", responseCode: 550 }, false],
])("%s", (message, fields, permanent) => {
  expect(failure(message, fields)).toMatchObject({
    permanent,
    unreachable: false,
    outcomeUnknown: false,
    reason: message,
  });
});

test("nobody there: nothing can have been taken", () => {
  const refused = { code: "ESOCKET", originalCode: "ECONNREFUSED", command: "CONN" };
  expect(failure("refused", refused)).toMatchObject({ permanent: false, unreachable: true, outcomeUnknown: false });
  const slow = { code: "ETIMEDOUT", timeoutType: "CONNECT_TIMEOUT", command: "CONN" };
  expect(failure("slow", slow)).toMatchObject({ unreachable: true, outcomeUnknown: false });
});

test("a connection that broke may have been after the letter was taken", () => {
  expect(failure("closed", { code: "ECONNECTION" })).toMatchObject({ unreachable: false, outcomeUnknown: true });
  expect(failure("stalled", { code: "ETIMEDOUT", timeoutType: "SOCKET_TIMEOUT" })).toMatchObject({
    outcomeUnknown: true,
  });
});

test("a fault of our own is a failure like any other, on one line", () => {
  expect(readSmtpFailure(new Error("broken\ntemplate"))).toEqual({
    permanent: false,
    unreachable: false,
    outcomeUnknown: false,
    reason: "broken template",
  });
});
