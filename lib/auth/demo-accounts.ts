import type { Role } from "@/lib/access/actor";

/** The fictional people of the demo, one a role, in the order of the journey. The demo data brings them. */
export const demoAccounts = [
  { email: "partner@demo.example", role: "partner" },
  { email: "secretariat@demo.example", role: "secretariat" },
  { email: "lead@demo.example", role: "workstream-lead" },
  { email: "focal.point@demo.example", role: "focal-point" },
  { email: "admin@demo.example", role: "admin" },
] as const satisfies readonly { email: string; role: Role }[];
