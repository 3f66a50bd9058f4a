import type { ReactNode } from "react";
import { Tag } from "./tag";
import type { Tone } from "./tone";

export interface Task {
  key: string;
  title: ReactNode;
  /** Without it the task cannot be started yet. */
  href?: string | undefined;
  hint?: ReactNode;
  status: string;
  tone: Tone;
}

/** What is to be done, in order, each with its state: sections of a long form, or the steps after a talk. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="border-t border-line">
      {tasks.map((task) => (
        <li
          key={task.key}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-b border-line py-3"
        >
          <div>
            {task.href ? (
              <a href={task.href} className="font-semibold">
                {task.title}
              </a>
            ) : (
              <span className="text-muted">{task.title}</span>
            )}
            {task.hint && <p className="text-sm text-muted">{task.hint}</p>}
          </div>
          <Tag tone={task.tone}>{task.status}</Tag>
        </li>
      ))}
    </ol>
  );
}
