import type { ReactNode } from "react";

interface FieldSetProps {
  legend: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}

/** Fields that belong together under one heading. */
export function FieldSet({ legend, hint, children }: FieldSetProps) {
  return (
    <fieldset>
      <legend className="text-xl font-bold">{legend}</legend>
      {hint && <div className="text-muted">{hint}</div>}
      <div className="mt-4 space-y-6">{children}</div>
    </fieldset>
  );
}
