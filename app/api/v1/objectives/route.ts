import { objectiveListing } from "@/lib/api/endpoints/objectives";
import { listRoute } from "@/lib/api/list-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = listRoute(objectiveListing);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
