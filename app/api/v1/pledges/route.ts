import { pledgeList } from "@/lib/api/endpoints/pledges";
import { listRoute } from "@/lib/api/list-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = listRoute(pledgeList);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
