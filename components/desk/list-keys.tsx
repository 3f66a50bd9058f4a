"use client";

import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { buttonClass } from "@/components/ui/button-class";

const storageKey = "desk-shortcuts";
const keys = [
  ["next", ["j"]],
  ["previous", ["k"]],
  ["select", ["x"]],
  ["enter", ["o", "Enter"]],
  ["search", ["/"]],
  ["help", ["?"]],
] as const;
type Command = (typeof keys)[number][0];

export type KeyTexts = Record<Command | "open" | "title" | "text" | "or" | "enabled" | "close", string>;

/** Told when somebody switches the shortcuts on or off in this page. */
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const isOn = () => localStorage.getItem(storageKey) !== "off";

/**
 * Shortcuts for a list of rows marked with `data-row`, with the list of them. Keys of one letter can get in the way of speech
 * input, so they can be switched off, and they never act while a field is being filled in.
 */
export function ListKeys({ searchId, texts }: { searchId: string; texts: KeyTexts }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isActive = useSyncExternalStore<boolean | null>(subscribe, isOn, () => null);

  const perform = useCallback(
    (command: Command): boolean => {
      if (command === "help") dialog.current?.showModal();
      else if (command === "search") goToField(searchId);
      else return actOnRow(command);
      return true;
    },
    [searchId],
  );

  useEffect(() => {
    if (!isActive) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (dialog.current?.open || event.key === "Enter") return;
      const command = keys.find(([, names]) => names.some((name) => name === event.key))?.[0];
      if (command && perform(command)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isActive, perform]);

  // Without JavaScript there are no shortcuts, so nothing is said of them.
  if (isActive === null) return null;
  return (
    <>
      <button
        type="button"
        onClick={() => dialog.current?.showModal()}
        className={`${buttonClass("quiet")} max-sm:hidden`}
      >
        {texts.open}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="list-keys"
        className="m-auto max-w-text border-2 border-edge bg-page p-6 text-ink backdrop:bg-ink/50"
      >
        <h2 id="list-keys" className="text-xl">
          {texts.title}
        </h2>
        <p className="mt-2 text-muted">{texts.text}</p>
        <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
          {keys.map(([command, names]) => (
            <div key={command} className="contents">
              <dt>
                {names.map((name, index) => (
                  <span key={name}>
                    {index > 0 && ` ${texts.or} `}
                    <kbd className="rounded-sm border border-edge bg-surface px-2 py-0.5">{name}</kbd>
                  </span>
                ))}
              </dt>
              <dd>{texts[command]}</dd>
            </div>
          ))}
        </dl>
        <label className="flex items-center gap-3">
          <input
            type="checkbox"
            checked={isActive}
            className="size-6 accent-action"
            onChange={(event) => {
              localStorage.setItem(storageKey, event.target.checked ? "on" : "off");
              for (const listener of listeners) listener();
            }}
          />
          {texts.enabled}
        </label>
        <form method="dialog" className="mt-4">
          <button type="submit" className={buttonClass("primary")}>
            {texts.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Opens the folded filters, where the field stands in them, and puts the cursor into it. */
function goToField(id: string): void {
  const field = document.getElementById(id);
  const folded = field?.closest("details");
  if (folded) folded.open = true;
  field?.focus();
}

/** Moves along the rows, or acts on the one in which the focus stands. False where there is nothing to act on. */
function actOnRow(command: "next" | "previous" | "select" | "enter"): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (command === "select" || command === "enter") {
    const row = rows[at];
    const target = row?.querySelector<HTMLElement>(command === "select" ? "input[name=id]" : "[data-open]");
    target?.click();
    return target !== null && target !== undefined;
  }
  const to = command === "next" ? at + 1 : at === -1 ? rows.length - 1 : at - 1;
  const link = rows[to]?.querySelector<HTMLElement>("[data-open]");
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
  return true;
}
