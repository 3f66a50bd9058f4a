"use client";

import type { ReactNode } from "react";
import { useForm } from "@/components/forms/form-context";

/** Keeps what a step asks for folded away until it is wanted, and open when the server sent it back. */
export function StepDisclosure({ summary, children }: { summary: string; children: ReactNode }) {
  const { state } = useForm();
  const cameBack = state.status === "invalid" || state.status === "failed";
  return (
    <details open={cameBack || undefined} className="border border-line bg-page">
      <summary className="cursor-pointer p-3 font-semibold text-link hover:bg-info-soft hover:text-link-hover">
        {summary}
      </summary>
      <div className="space-y-5 border-t border-line p-4">{children}</div>
    </details>
  );
}
