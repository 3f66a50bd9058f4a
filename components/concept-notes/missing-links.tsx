"use client";

import { fieldId } from "@/components/forms/field-id";
import { useForm } from "@/components/forms/form-context";

interface MissingLinksProps {
  title: string;
  /** What is missing, by the name of its field. */
  missing: readonly { field: string; text: string }[];
}

/** What a draft still lacks before it can go to clearance, each leading to its field in the same form. */
export function MissingLinks({ title, missing }: MissingLinksProps) {
  const { formId } = useForm();
  return (
    <div className="border-s-4 border-edge ps-4">
      <p className="font-semibold">{title}</p>
      <ul className="list-disc ps-6">
        {missing.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${fieldId(formId, field)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
