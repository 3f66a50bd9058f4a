import { reportList } from "@/lib/api/endpoints/reports";
import { listRoute } from "@/lib/api/list-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = listRoute(reportList);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
