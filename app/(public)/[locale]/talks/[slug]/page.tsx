import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScheduleHistory } from "@/components/talks/schedule-history";
import { TalkFacts } from "@/components/talks/talk-facts";
import { TalkLifecycle } from "@/components/talks/talk-lifecycle";
import { TalkMaterials } from "@/components/talks/talk-materials";
import { TalkOutcomes } from "@/components/talks/talk-outcomes";
import { TalkPageHeader } from "@/components/talks/talk-page-header";
import { TalkPeople } from "@/components/talks/talk-people";
import { TalkReport } from "@/components/talks/talk-report";
import { rememberedTalk } from "@/lib/talks/remembered-talk";
import { now } from "@/lib/time/clock";

interface TalkPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: TalkPageProps): Promise<Metadata> {
  const talk = await rememberedTalk((await params).slug);
  if (!talk) return {};
  return { title: talk.title, ...(talk.summary ? { description: talk.summary.slice(0, 300) } : {}) };
}

/** The living record of a talk, as the public may see it. */
export default async function TalkRecordPage({ params }: TalkPageProps) {
  const talk = await rememberedTalk((await params).slug);
  if (!talk) notFound();
  return (
    <>
      <TalkPageHeader talk={talk} />
      <div className="my-8">
        <TalkLifecycle facts={talk.facts} now={now()} />
      </div>
      <TalkFacts talk={talk} />
      {talk.scheduleChanges.length > 0 && <ScheduleHistory changes={talk.scheduleChanges} />}
      <TalkReport talk={talk} />
      <TalkMaterials talk={talk} />
      <TalkPeople talk={talk} />
      {talk.status === "held" && !talk.source && <TalkOutcomes talk={talk} />}
    </>
  );
}
