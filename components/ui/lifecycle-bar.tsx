export interface LifecycleStep {
  key: string;
  name: string;
  state: "done" | "current" | "ahead";
}

interface LifecycleBarProps {
  label: string;
  /** In words: "Step 2 of 5: approval". */
  position: string;
  steps: readonly LifecycleStep[];
  /** What each state is called for those who do not see the marks: from `common.lifecycle`. */
  words: Record<LifecycleStep["state"], string>;
}

const markClass: Record<LifecycleStep["state"], string> = {
  done: "border-good bg-good",
  current: "border-link bg-page ring-2 ring-link",
  ahead: "border-edge bg-page",
};

/** Where a record stands between its first idea and what came of it. */
export function LifecycleBar({ label, position, steps, words }: LifecycleBarProps) {
  return (
    <section aria-label={label}>
      <p className="font-semibold">{position}</p>
      <ol className="mt-3 flex flex-col gap-2 sm:flex-row sm:gap-0">
        {steps.map((step) => (
          <li
            key={step.key}
            aria-current={step.state === "current" ? "step" : undefined}
            className="flex items-center gap-2 text-sm sm:flex-1 sm:flex-col sm:items-start sm:border-t-4 sm:border-line sm:pt-2 sm:pe-2"
          >
            <span aria-hidden="true" className={`size-3.5 shrink-0 rounded-full border-2 ${markClass[step.state]}`} />
            <span className={step.state === "current" ? "font-bold" : undefined}>
              {step.name}
              <span className="sr-only"> ({words[step.state]})</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
