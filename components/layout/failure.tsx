"use client";

import { useFailureTexts } from "./failure-texts";

interface FailureProps {
  error: unknown;
  retry: () => void;
}

/** Shown in place of a page that could not be made, with the reference under which the log has the error. */
export function Failure({ error, retry }: FailureProps) {
  const texts = useFailureTexts();
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  if (!texts) return null;
  return (
    <div role="alert" className="max-w-text">
      <h1 className="text-3xl">{texts.title}</h1>
      <p className="mt-4">{texts.text}</p>
      {digest && (
        <p className="mt-4">
          {texts.reference} <strong dir="ltr">{digest}</strong>
        </p>
      )}
      <button
        type="button"
        onClick={retry}
        className="mt-6 cursor-pointer rounded-sm border border-transparent bg-action px-4 py-2 font-semibold text-on-action hover:bg-action-hover"
      >
        {texts.retry}
      </button>
    </div>
  );
}
