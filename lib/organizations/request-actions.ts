"use server";

import { defineAction } from "@/lib/actions/define-action";
import { requestOrganization } from "./request-organization";
import { requestOrganizationSchema } from "./request-schema";

export const requestOrganizationAction = defineAction({
  schema: requestOrganizationSchema,
  useCase: requestOrganization,
  done: ({ proposalId }, { locale }) => ({ redirectTo: `/${locale}/propose/${proposalId}/organizers` }),
});
