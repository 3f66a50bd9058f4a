"use server";

import { defineAction } from "@/lib/actions/define-action";
import { tags } from "@/lib/cache/tags";
import type { Locale } from "@/lib/i18n/locales";
import { cancelTalk } from "./cancel-talk";
import { editTalk } from "./edit-talk";
import { holdTalk } from "./hold-talk";
import { postponeTalk } from "./postpone-talk";
import { rescheduleTalk } from "./reschedule-talk";
import { scheduleTalk } from "./schedule-talk";
import {
  cancelTalkSchema,
  editTalkSchema,
  holdTalkSchema,
  postponeTalkSchema,
  rescheduleTalkSchema,
  scheduleTalkSchema,
  setDateSchema,
} from "./schema";
import { setTalkDate } from "./set-talk-date";

/** Back to the talk at the desk, which says what was done; its public pages are made anew. */
function backToTalk(done: string) {
  return ({ slug }: { slug: string }, { locale }: { locale: Locale }) => ({
    redirectTo: `/${locale}/desk/talks/${slug}?done=${done}`,
    revalidate: [tags.talks, tags.talk(slug), tags.workstreams],
  });
}

export const scheduleTalkAction = defineAction({
  schema: scheduleTalkSchema,
  useCase: scheduleTalk,
  done: backToTalk("schedule"),
});

export const rescheduleTalkAction = defineAction({
  schema: rescheduleTalkSchema,
  useCase: rescheduleTalk,
  done: backToTalk("reschedule"),
});

export const postponeTalkAction = defineAction({
  schema: postponeTalkSchema,
  useCase: postponeTalk,
  done: backToTalk("postpone"),
});

export const cancelTalkAction = defineAction({
  schema: cancelTalkSchema,
  useCase: cancelTalk,
  done: backToTalk("cancel"),
});

export const holdTalkAction = defineAction({ schema: holdTalkSchema, useCase: holdTalk, done: backToTalk("hold") });

export const setTalkDateAction = defineAction({
  schema: setDateSchema,
  useCase: setTalkDate,
  done: backToTalk("date"),
});

export const editTalkAction = defineAction({ schema: editTalkSchema, useCase: editTalk, done: backToTalk("edit") });
