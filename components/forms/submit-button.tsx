"use client";

import type { ReactNode } from "react";
import { type ButtonKind, buttonClass } from "@/components/ui/button-class";
import { useForm } from "./form-context";

interface SubmitButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  /** With several buttons, the name and value that tell which one was pressed. */
  name?: string;
  value?: string;
}

/** Sends the form. Says so while it is under way; a second press meanwhile does nothing. */
export function SubmitButton({ children, kind = "primary", name, value }: SubmitButtonProps) {
  const { isSending, texts } = useForm();
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={isSending || undefined}
      className={buttonClass(kind)}
    >
      {isSending ? texts.sending : children}
    </button>
  );
}
