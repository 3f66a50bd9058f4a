"use client";

import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { Difference } from "@/lib/errors";

/** Final texts; `{label}` is still open in those of one answer. */
export interface TwoTextsWords {
  mine: string;
  saved: string;
  keepMine: string;
  useSaved: string;
  keepMineOf: string;
  useSavedOf: string;
  keepAllMine: string;
  useAllSaved: string;
  nothing: string;
  choice: string;
}

interface TwoTextsProps {
  title: string;
  lead: ReactNode;
  differences: readonly Difference[];
  words: TwoTextsWords;
  /** Takes the choice at once. Without it the choice is sent with the form. */
  onChoose?: ((whose: "mine" | "saved", field?: string) => void) | undefined;
}

/** Answers of which two texts exist, one beside the other, for the person to choose: one by one, or all at once. */
export function TwoTexts({ title, lead, differences, words, onChoose }: TwoTextsProps) {
  return (
    <section aria-labelledby="two-texts" tabIndex={-1} className="border-4 border-warn p-4" data-two-texts>
      <h2 id="two-texts" className="text-xl">
        {title}
      </h2>
      <p className="mt-2">{lead}</p>
      <ul className="mt-4 space-y-6">
        {differences.map((one) => (
          <li key={one.field} className="border-t border-line pt-4">
            <h3 className="font-bold">{one.label}</h3>
            <div className="mt-2 grid gap-4 sm:grid-cols-2">
              <Text heading={words.mine} text={one.mine} nothing={words.nothing} />
              <Text heading={words.saved} text={one.saved} nothing={words.nothing} />
            </div>
            {onChoose ? (
              <Buttons difference={one} words={words} onChoose={onChoose} />
            ) : (
              <Radios difference={one} words={words} />
            )}
          </li>
        ))}
      </ul>
      {differences.length > 1 && (
        <p className="mt-6 flex flex-wrap gap-3 border-t border-line pt-4">
          {(["mine", "saved"] as const).map((whose) => (
            <button
              key={whose}
              type={onChoose ? "button" : "submit"}
              name="takeAll"
              value={whose}
              onClick={onChoose && (() => onChoose(whose))}
              className={buttonClass("secondary")}
            >
              {whose === "mine" ? words.keepAllMine : words.useAllSaved}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

function Text({ heading, text, nothing }: { heading: string; text: string; nothing: string }) {
  return (
    <div className="border border-line bg-surface p-3">
      <p className="text-sm font-semibold">{heading}</p>
      <p dir="auto" className={`mt-1 wrap-anywhere whitespace-pre-line ${text === "" ? "text-muted" : ""}`}>
        {text || nothing}
      </p>
    </div>
  );
}

interface ChoiceProps {
  difference: Difference;
  words: TwoTextsWords;
}

function Buttons({
  difference: { field, label },
  words,
  onChoose,
}: ChoiceProps & Required<Pick<TwoTextsProps, "onChoose">>) {
  return (
    <p className="mt-3 flex flex-wrap gap-3">
      <button
        type="button"
        aria-label={words.keepMineOf.replace("{label}", label)}
        onClick={() => onChoose?.("mine", field)}
        className={buttonClass("secondary")}
      >
        {words.keepMine}
      </button>
      <button
        type="button"
        aria-label={words.useSavedOf.replace("{label}", label)}
        onClick={() => onChoose?.("saved", field)}
        className={buttonClass("secondary")}
      >
        {words.useSaved}
      </button>
    </p>
  );
}

/** Without script the choice goes along with the form. */
function Radios({ difference: { field, label }, words }: ChoiceProps) {
  return (
    <fieldset className="mt-3">
      <legend className="sr-only">{words.choice.replace("{label}", label)}</legend>
      {(["mine", "saved"] as const).map((whose) => (
        <label key={whose} className="flex items-start gap-3 py-1">
          <input
            type="radio"
            name={`take.${field}`}
            value={whose}
            defaultChecked={whose === "mine"}
            className="mt-0.5 size-6 shrink-0 accent-action"
          />
          {whose === "mine" ? words.keepMine : words.useSaved}
        </label>
      ))}
    </fieldset>
  );
}
