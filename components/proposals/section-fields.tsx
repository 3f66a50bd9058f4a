import type { Section } from "@/lib/proposals/sections";
import { DatesFields } from "./dates-fields";
import { FormatFields } from "./format-fields";
import { OrganizersFields } from "./organizers-fields";
import { ScopeFields } from "./scope-fields";
import type { SectionFieldsProps } from "./section-fields-props";
import { SpeakersFields } from "./speakers-fields";
import { TalkFields } from "./talk-fields";

/** The questions of one page, filled with what was answered before. */
export function SectionFields({ section, ...props }: SectionFieldsProps & { section: Section }) {
  switch (section) {
    case "organizers":
      return <OrganizersFields {...props} />;
    case "talk":
      return <TalkFields {...props} />;
    case "scope":
      return <ScopeFields {...props} />;
    case "dates":
      return <DatesFields {...props} />;
    case "format":
      return <FormatFields {...props} />;
    case "speakers":
      return <SpeakersFields {...props} />;
  }
}
