"use server";

import { headers } from "next/headers";
import { isSignedIn } from "@/lib/access/actor";
import type { UseCaseContext } from "@/lib/actions/context";
import { defineAction } from "@/lib/actions/define-action";
import { env } from "@/lib/env";
import { notFound } from "@/lib/errors";
import { safeCallbackPath } from "./callback-path";
import { clientAddress } from "./client-address";
import { type SignedIn, signInByCode, signInByLink, signInToDemo } from "./complete-sign-in";
import { endAllSessions } from "./end-sessions";
import { requestSignIn } from "./request-sign-in";
import { demoSignIn, nothing, signInCodeForm, signInLinkForm, signInRequest } from "./schema";
import { clearSession, writeSession } from "./session-cookie";

/** Sends the letter and goes to the page that waits for its code. */
export const requestSignInAction = defineAction({
  schema: signInRequest,
  useCase: async (input, { locale }) => {
    const networkAddress = clientAddress((await headers()).get("x-forwarded-for"));
    return requestSignIn(input, { networkAddress, locale, now: new Date() });
  },
  done: ({ requestId }, { locale }) => ({ redirectTo: `/${locale}/sign-in/check?request=${requestId}` }),
});

/** Signs in by the button on the page behind the link. */
export const signInByLinkAction = defineAction({
  schema: signInLinkForm,
  useCase: async (input, context) => open(await signInByLink(input, inRealTime(context))),
  done: enter,
});

/** Signs in by the six digits. */
export const signInByCodeAction = defineAction({
  schema: signInCodeForm,
  useCase: async (input, context) => open(await signInByCode(input, inRealTime(context))),
  done: enter,
});

/** Signs in as one of the demo's people, without a letter. Outside of the demo this does not exist. */
export const signInToDemoAction = defineAction({
  schema: demoSignIn,
  useCase: async ({ email, callback }, context) => {
    if (!env.DEMO) throw notFound();
    const callbackPath = safeCallbackPath(callback, `/${context.locale}/my`);
    return open(await signInToDemo(email, callbackPath, inRealTime(context)));
  },
  done: enter,
});

/** Signs this browser out. */
export const signOutAction = defineAction({
  schema: nothing,
  useCase: clearSession,
  done: (_, { locale }) => ({ redirectTo: `/${locale}` }),
});

/** Signs the person out on every device, this one included. */
export const signOutEverywhereAction = defineAction({
  schema: nothing,
  useCase: async (_, { actor, requestId }) => {
    if (isSignedIn(actor)) await endAllSessions(actor, requestId);
    await clearSession();
  },
  done: (_, { locale }) => ({ redirectTo: `/${locale}` }),
});

async function open(signedIn: SignedIn): Promise<SignedIn> {
  await writeSession(signedIn.person);
  return signedIn;
}

function enter({ callbackPath }: SignedIn) {
  return { redirectTo: callbackPath };
}

/** Sessions and codes end by the clock on the wall, also where the demo's clock stands still. */
function inRealTime(context: UseCaseContext): UseCaseContext {
  return { ...context, now: new Date() };
}
