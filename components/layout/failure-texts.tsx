"use client";

import { createContext, type ReactNode, useContext } from "react";

export interface FailureWords {
  title: string;
  text: string;
  reference: string;
  retry: string;
}

const Context = createContext<FailureWords | null>(null);

/** Hands the words of the error page to it in the reader's language: an error page cannot ask the server any more. */
export function FailureTexts({ texts, children }: { texts: FailureWords; children: ReactNode }) {
  return <Context value={texts}>{children}</Context>;
}

export function useFailureTexts(): FailureWords | null {
  return useContext(Context);
}
