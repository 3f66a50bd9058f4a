import { workstreamList } from "@/lib/api/endpoints/workstreams";
import { listRoute } from "@/lib/api/list-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = listRoute(workstreamList);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
