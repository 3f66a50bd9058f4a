import { Panel } from "@/components/ui/panel";
import { Prose } from "@/components/ui/prose";

/** A text to be copied. */
export function ReadyText({ title, text }: { title: string; text: string }) {
  return (
    <div className="my-4">
      <Panel title={title} level={3}>
        <Prose text={text} />
      </Panel>
    </div>
  );
}
