import type { ButtonHTMLAttributes } from "react";
import { type ButtonKind, buttonClass } from "./button-class";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style" | "className"> {
  kind?: ButtonKind;
}

/** A plain button. To send a form to the server, use `components/forms/submit-button`. */
export function Button({ kind = "primary", type = "button", ...button }: ButtonProps) {
  return <button {...button} type={type} className={buttonClass(kind)} />;
}
