import { beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { defineAction } from "@/lib/actions/define-action";
import { idle } from "@/lib/actions/form-state";
import { conflict, invalid } from "@/lib/errors";

const sent = new Map<string, string>();
const updateTag = vi.hoisted(() => vi.fn());

vi.mock("next/headers", () => ({
  headers: async () => ({ get: (name: string) => sent.get(name) ?? null }),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock("next/cache", () => ({ updateTag, refresh: () => undefined }));

const schema = z.object({ title: z.string().trim().min(3), code: z.string().optional() });

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

beforeEach(() => {
  sent.clear();
  sent.set("origin", "https://talks.test.example").set("host", "10.0.0.7:3000");
  updateTag.mockClear();
});

describe("a server action", () => {
  test("gives the checked input and the circumstances to the use case, then says so", async () => {
    const useCase = vi.fn(async (input: z.output<typeof schema>) => input.title);
    const action = defineAction({
      schema,
      useCase,
      done: () => ({ message: { key: "forms.saved" }, revalidate: ["talks"] }),
    });
    const state = await action(idle, form({ title: "  Missing migrants ", locale: "fr", status: "approved" }));
    expect(state).toEqual({ status: "done", message: "Enregistré.", errors: {}, values: {} });
    expect(useCase).toHaveBeenCalledWith(
      { title: "Missing migrants" },
      expect.objectContaining({
        locale: "fr",
        actor: expect.objectContaining({ personId: null }),
        now: expect.any(Date),
      }),
    );
    expect(updateTag).toHaveBeenCalledWith("talks");
  });

  test("goes to another page by Next's own exception, after the pages were made void", async () => {
    const action = defineAction({
      schema,
      useCase: async () => 7,
      done: () => ({ redirectTo: "/en/my", revalidate: ["talks"] }),
    });
    await expect(action(idle, form({ title: "abc" }))).rejects.toMatchObject({
      digest: expect.stringContaining("/en/my"),
    });
    expect(updateTag).toHaveBeenCalledOnce();
  });

  test("says what is wrong in the reader's language, keeps what was typed, but no secret", async () => {
    const useCase = vi.fn();
    const state = await defineAction({ schema, useCase })(idle, form({ title: "ab", code: "123456", locale: "es" }));
    expect(state.status).toBe("invalid");
    expect(state.errors).toEqual({ title: "Use al menos 3 caracteres" });
    expect(state.values).toEqual({ title: "ab" });
    expect(useCase).not.toHaveBeenCalled();
  });

  test("a fault of the whole form is said above it", async () => {
    const whole = schema.refine(() => false, "errors.conflict");
    const state = await defineAction({ schema: whole, useCase: async () => 1 })(idle, form({ title: "abc" }));
    expect(state).toMatchObject({ status: "invalid", errors: {}, message: expect.stringContaining("present state") });
  });

  test("tells expected failures of the use case, at their field where they have one", async () => {
    const refused = defineAction({
      schema,
      useCase: async () => {
        throw invalid({ title: { key: "errors.tooLong", values: { max: 5 } } });
      },
    });
    expect(await refused(idle, form({ title: "abcdef" }))).toMatchObject({
      status: "invalid",
      errors: { title: "Use no more than 5 characters" },
      values: { title: "abcdef" },
    });
    const clash = defineAction({
      schema,
      useCase: async () => {
        throw conflict("errors.conflict");
      },
    });
    expect((await clash(idle, form({ title: "abc" }))).status).toBe("failed");
  });

  test("an unexpected error stays inside; the reader gets a reference", async () => {
    const action = defineAction({
      schema,
      useCase: async () => {
        throw new Error("password of the database");
      },
    });
    const state = await action(idle, form({ title: "abc" }));
    expect(state.status).toBe("failed");
    expect(state.message).toMatch(/reference: [0-9a-f]{8}$/);
    expect(JSON.stringify(state)).not.toContain("password of");
  });

  test.each([
    ["no origin", undefined, undefined],
    ["origin null", "null", undefined],
    ["a foreign origin", "https://evil.example", undefined],
    ["a foreign origin with a forwarded host to match", "https://evil.example", "evil.example"],
    ["the same host without encryption", "http://talks.test.example", undefined],
  ])("refuses %s", async (_, origin, forwarded) => {
    sent.delete("origin");
    if (origin) sent.set("origin", origin);
    if (forwarded) sent.set("x-forwarded-host", forwarded);
    const useCase = vi.fn();
    const state = await defineAction({ schema, useCase })(idle, form({ title: "abc" }));
    expect(state).toMatchObject({ status: "failed", values: { title: "abc" } });
    expect(useCase).not.toHaveBeenCalled();
  });

  test("takes nothing but a form, and no form without bounds", async () => {
    const useCase = vi.fn();
    const action = defineAction({ schema, useCase });
    expect((await action(idle, { title: "abc" } as unknown as FormData)).status).toBe("failed");
    expect((await action(idle, form({ title: "x".repeat(700_000) }))).status).toBe("failed");
    expect(useCase).not.toHaveBeenCalled();
  });
});
