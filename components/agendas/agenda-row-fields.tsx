"use client";

import type { MouseEvent } from "react";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { buttonClass } from "@/components/ui/button-class";
import type { AgendaRow } from "@/lib/agendas/agenda-rows";
import { agendaLimits } from "@/lib/agendas/schema";

/** The words of an item's fields and buttons. */
export interface FieldTexts {
  minutes: string;
  kind: string;
  title: string;
  details: string;
  detailsHint: string;
  up: string;
  down: string;
  remove: string;
}

/** The words that name the place of an item: "Item 2", and the names of its buttons for screen readers. */
export interface PlaceTexts {
  row: string;
  upWhat: string;
  downWhat: string;
  removeWhat: string;
}

interface AgendaRowFieldsProps {
  index: number;
  row: AgendaRow;
  isLast: boolean;
  texts: FieldTexts;
  place: PlaceTexts | undefined;
  /** When the item takes place, as far as known. */
  time: string | null;
  kinds: readonly { value: string; text: string }[];
  language: string;
  onUp: () => void;
  onDown: () => void;
  onRemove: () => void;
}

/** One item of the agenda with its buttons. */
export function AgendaRowFields({
  index,
  row,
  isLast,
  texts,
  place,
  time,
  kinds,
  language,
  ...on
}: AgendaRowFieldsProps) {
  if (!place) return null;
  const name = (part: keyof AgendaRow): string => `agenda.${index}.${part}`;
  const button = (what: "up" | "down" | "remove", label: string, described: string, act: () => void) => (
    <button
      id={`agenda-${what}-${index}`}
      type="submit"
      name="button"
      value={`agenda.${what}.${index}`}
      aria-label={described}
      className={buttonClass("quiet")}
      onClick={(event: MouseEvent) => {
        event.preventDefault();
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <li>
      <fieldset className="border border-line p-4">
        <legend className="px-1 font-semibold">
          {place.row}
          {time && (
            <span className="font-normal text-muted">
              {" · "}
              <span dir="ltr">{time}</span>
            </span>
          )}
        </legend>
        <div className="space-y-4">
          <div className="flex flex-wrap gap-4">
            <TextField
              name={name("minutes")}
              label={texts.minutes}
              defaultValue={row.minutes}
              inputMode="numeric"
              width="short"
            />
            <Select name={name("kind")} label={texts.kind} defaultValue={row.kind} options={kinds} />
          </div>
          <TextField name={name("title")} label={texts.title} defaultValue={row.title} lang={language} />
          <TextArea
            name={name("details")}
            label={texts.details}
            hint={texts.detailsHint}
            defaultValue={row.details}
            rows={2}
            max={agendaLimits.details}
            lang={language}
            optional
          />
          <p className="flex flex-wrap gap-x-6 gap-y-2">
            {index > 0 && button("up", texts.up, place.upWhat, on.onUp)}
            {!isLast && button("down", texts.down, place.downWhat, on.onDown)}
            {button("remove", texts.remove, place.removeWhat, on.onRemove)}
          </p>
        </div>
      </fieldset>
    </li>
  );
}
