import type { ReactNode } from "react";
import { inputClass } from "@/components/forms/input-class";
import { buttonClass } from "@/components/ui/button-class";

interface FilterFormProps {
  /** Address of the list. */
  path: string;
  label: string;
  apply: string;
  clear: string;
  children: ReactNode;
}

/** Narrows a list at the desk. An ordinary form that asks for an address, so that a view can be kept and shared. */
export function FilterForm({ path, label, apply, clear, children }: FilterFormProps) {
  return (
    <form action={path} className="screen-only mb-6 flex flex-wrap items-end gap-4" aria-label={label}>
      {children}
      <button type="submit" className={buttonClass("secondary")}>
        {apply}
      </button>
      <a href={path} className="py-2">
        {clear}
      </a>
    </form>
  );
}

interface FilterChoiceProps {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
}

export function FilterChoice({ name, label, value, options }: FilterChoiceProps) {
  return (
    <div className="w-full sm:w-auto">
      <label htmlFor={`filter-${name}`} className="block font-semibold">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value} className={inputClass(false, "medium")}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Words to look for; sends `q`. */
export function FilterWords({ label, value }: { label: string; value: string }) {
  return (
    <div className="w-full sm:w-auto">
      <label htmlFor="filter-q" className="block font-semibold">
        {label}
      </label>
      <input
        id="filter-q"
        type="search"
        name="q"
        dir="auto"
        defaultValue={value}
        className={inputClass(false, "medium")}
      />
    </div>
  );
}
