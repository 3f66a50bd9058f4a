import { MissingPage } from "@/components/layout/missing-page";

export default function MailboxNotFound() {
  return <MissingPage />;
}
