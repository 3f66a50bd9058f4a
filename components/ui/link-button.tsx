import type { ReactNode } from "react";
import { type ButtonKind, buttonClass } from "./button-class";

interface LinkButtonProps {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
}

/** A link that looks like a button: it leads to where something starts. */
export function LinkButton({ href, kind = "primary", children }: LinkButtonProps) {
  return (
    <a href={href} className={buttonClass(kind)}>
      {children}
    </a>
  );
}
