"use client";

import { type FormEvent, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";

interface FileUploadProps {
  /** Where the form is posted, with or without JavaScript. */
  action: string;
  /** Endings that the chooser offers, such as ".pdf". */
  accept: string;
  mostBytes: number;
  /** `uploading` has `{percent}` still in it. */
  texts: Record<"label" | "hint" | "button" | "tooBig" | "missing" | "uploading" | "checking" | "lost", string>;
}

/**
 * Sends one file. Without JavaScript it is a plain form; with it the size is looked at before anything is sent, and the way
 * of the bytes is shown.
 */
export function FileUpload({ action, accept, mostBytes, texts }: FileUploadProps) {
  const [fault, setFault] = useState("");
  const [percent, setPercent] = useState<number | null>(null);

  function faultOf(file: File | undefined): string {
    if (!file) return texts.missing;
    return file.size > mostBytes ? texts.tooBig : "";
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (percent !== null) return;
    const form = event.currentTarget;
    const file = (form.elements.namedItem("file") as HTMLInputElement).files?.[0];
    const problem = faultOf(file);
    setFault(problem);
    if (problem || !file) return;
    const body = new FormData();
    body.set("file", file);
    // fetch does not tell how much was sent.
    const request = new XMLHttpRequest();
    const fail = () => {
      setPercent(null);
      setFault(texts.lost);
    };
    request.upload.addEventListener("progress", ({ loaded, total }) => setPercent(Math.floor((loaded / total) * 100)));
    request.addEventListener("error", fail);
    request.addEventListener("abort", fail);
    request.addEventListener("load", () => {
      const path: unknown = request.status === 200 ? request.response?.path : null;
      if (typeof path === "string") window.location.assign(path);
      else fail();
    });
    request.open("POST", action);
    request.responseType = "json";
    request.setRequestHeader("accept", "application/json");
    setPercent(0);
    request.send(body);
  }

  return (
    <form action={action} method="post" encType="multipart/form-data" onSubmit={onSubmit} className="space-y-4">
      <div>
        <label htmlFor="file" className="block font-semibold">
          {texts.label}
        </label>
        <p id="file-hint" className="mb-2 text-muted">
          {texts.hint}
        </p>
        {fault && (
          <p id="file-fault" role="alert" className="mb-2 font-semibold text-bad">
            {fault}
          </p>
        )}
        <input
          id="file"
          name="file"
          type="file"
          accept={accept}
          aria-describedby={fault ? "file-fault file-hint" : "file-hint"}
          aria-invalid={fault ? true : undefined}
          onChange={(event) => setFault(event.currentTarget.files?.[0] ? faultOf(event.currentTarget.files[0]) : "")}
          className="block w-full max-w-full border border-edge bg-page p-2"
        />
      </div>
      {percent !== null && (
        <div role="status">
          <progress value={percent} max={100} className="w-full" aria-label={texts.label} />
          <p>{percent < 100 ? texts.uploading.replace("{percent}", String(percent)) : texts.checking}</p>
        </div>
      )}
      <button type="submit" className={buttonClass("primary")} aria-disabled={percent !== null || undefined}>
        {texts.button}
      </button>
    </form>
  );
}
