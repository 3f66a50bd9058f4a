"use client";

import { useEffect, useRef } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { fieldId } from "@/components/forms/field-id";
import { useForm } from "@/components/forms/form-context";
import { useField } from "@/components/forms/use-field";
import { Button } from "@/components/ui/button";
import { type AgendaRow, newRow } from "@/lib/agendas/agenda-rows";
import { agendaLimits } from "@/lib/agendas/schema";
import { standardMinutes } from "@/lib/agendas/timing";
import { AgendaRowFields, type FieldTexts, type PlaceTexts } from "./agenda-row-fields";

export interface AgendaEditorTexts {
  hint: string;
  empty: string;
  add: string;
  useTemplate: string;
  templateHint: string;
  total: string;
  notStandard: string;
  /** The same for every item. */
  field: FieldTexts;
  /** For each place of the agenda, since these count the items. */
  rows: readonly PlaceTexts[];
}

interface AgendaEditorProps {
  texts: AgendaEditorTexts;
  kinds: readonly { value: string; text: string }[];
  /** The standard agenda, to start from. */
  template: readonly AgendaRow[];
  /** Minutes from midnight at which the talk starts, on the clock of its zone; null while its hour is not known. */
  startsAtMinute: number | null;
  language: string;
}

/**
 * The items of the agenda. Every button is a button of the form: without JavaScript it posts the whole draft and the
 * server does the same; with JavaScript the rows move at once, and clock times and total follow what is typed.
 */
export function AgendaEditor({ texts, kinds, template, startsAtMinute, language }: AgendaEditorProps) {
  const { control } = useFormContext<{ agenda: AgendaRow[] }>();
  const { fields, append, remove, move, replace } = useFieldArray({ control, name: "agenda" });
  const rows = useWatch({ control, name: "agenda" });
  const { formId } = useForm();
  const field = useField("agenda", texts.hint);
  const wanted = useRef<string[]>([]);

  // A row that moves takes its buttons along, and the browser lets go of the focus: it is given back here.
  useEffect(() => {
    const target = wanted.current.map((id) => document.getElementById(id)).find(Boolean);
    wanted.current = [];
    if (fields) target?.focus();
  }, [fields]);

  const minutes = rows.map((row) => Math.max(0, Number.parseInt(row.minutes, 10) || 0));
  const total = minutes.reduce((sum, each) => sum + each, 0);
  const startOf = (index: number): number => minutes.slice(0, index).reduce((sum, each) => sum + each, 0);

  /** Does at once what the server would do with the button, and says where the focus goes. */
  const instead = (change: () => void, ...focus: string[]) => {
    wanted.current = focus;
    change();
  };

  return (
    <section id={field.id} tabIndex={-1} aria-describedby={field.describedBy} className="space-y-5">
      <p id={field.hintId} className="text-muted">
        {texts.hint}
      </p>
      {field.error && (
        <p id={field.errorId} className="font-semibold text-bad">
          {field.error}
        </p>
      )}
      {fields.length === 0 && (
        <div className="space-y-2">
          <p>{texts.empty}</p>
          <Button
            type="submit"
            kind="secondary"
            name="button"
            value="agenda.template"
            onClick={(event) => {
              event.preventDefault();
              instead(() => replace([...template]), fieldId(formId, "agenda.0.minutes"));
            }}
          >
            {texts.useTemplate}
          </Button>
          <p className="text-sm text-muted">{texts.templateHint}</p>
        </div>
      )}
      <ol className="space-y-4">
        {fields.map((row, index) => (
          <AgendaRowFields
            key={row.id}
            index={index}
            row={row}
            isLast={index === fields.length - 1}
            texts={texts.field}
            place={texts.rows[index]}
            time={startsAtMinute === null ? null : clockOf(startsAtMinute + startOf(index), minutes[index] ?? 0)}
            kinds={kinds}
            language={language}
            onUp={() => instead(() => move(index, index - 1), `agenda-up-${index - 1}`, `agenda-down-${index - 1}`)}
            onDown={() => instead(() => move(index, index + 1), `agenda-down-${index + 1}`, `agenda-up-${index + 1}`)}
            onRemove={() =>
              instead(() => remove(index), `agenda-remove-${index}`, `agenda-remove-${index - 1}`, "agenda-add")
            }
          />
        ))}
      </ol>
      {fields.length < agendaLimits.items && (
        <Button
          id="agenda-add"
          type="submit"
          kind="secondary"
          name="button"
          value="agenda.add"
          onClick={(event) => {
            event.preventDefault();
            instead(
              () => append({ ...newRow }, { shouldFocus: false }),
              fieldId(formId, `agenda.${fields.length}.minutes`),
            );
          }}
        >
          {texts.add}
        </Button>
      )}
      {fields.length > 0 && (
        <div>
          <p>
            {texts.total} <output className="font-bold tabular-nums">{total}</output>
          </p>
          {total !== standardMinutes && <p className="text-warn">{texts.notStandard}</p>}
        </div>
      )}
    </section>
  );
}

/** "15:00–15:10", counted on from the start of the talk; what is stored and shown to readers is computed by the server. */
function clockOf(from: number, minutes: number): string {
  const clock = (minute: number): string =>
    `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return `${clock(from)}–${clock(from + minutes)}`;
}
