import { notFound } from "next/navigation";

/** What leads nowhere inside of this area stays in it, under its own policy. */
export default function UnknownPage(): never {
  notFound();
}
