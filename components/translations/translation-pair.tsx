import { HiddenField } from "@/components/forms/hidden-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import type { TextPair } from "@/lib/translations/desk-queries";

interface Tongue {
  lang: string;
  dir: "ltr" | "rtl";
}

interface TranslationPairProps {
  pair: TextPair;
  /** Place of the pair in the form. */
  index: number;
  label: string;
  /** Said above the source. */
  heading: string;
  from: Tongue;
  to: Tongue;
}

/** A text of the source, to be read, and the field for its translation beside it; below it on a narrow screen. */
export function TranslationPair({ pair, index, label, heading, from, to }: TranslationPairProps) {
  const name = `texts.${index}.text`;
  return (
    <div className="grid gap-4 border-t border-line pt-4 lg:grid-cols-2 lg:gap-8">
      <div>
        <p className="text-muted">{heading}</p>
        <p className="mt-1 rounded-sm bg-surface p-3 wrap-anywhere whitespace-pre-line" {...from}>
          {pair.text}
        </p>
      </div>
      <div>
        <HiddenField name={`texts.${index}.name`} value={pair.name} />
        {pair.rows === 1 ? (
          <TextField name={name} label={label} defaultValue={pair.translated} {...to} />
        ) : (
          <TextArea
            name={name}
            label={label}
            rows={rowsFor(pair)}
            max={pair.max}
            defaultValue={pair.translated}
            {...to}
          />
        )}
      </div>
    </div>
  );
}

/** As high as the source beside it needs, within reason. */
function rowsFor({ rows, text }: TextPair): number {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 70), 0);
  return Math.min(Math.max(rows, lines), 24);
}
