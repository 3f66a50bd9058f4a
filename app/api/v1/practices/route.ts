import { practiceList } from "@/lib/api/endpoints/practices";
import { listRoute } from "@/lib/api/list-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = listRoute(practiceList);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
