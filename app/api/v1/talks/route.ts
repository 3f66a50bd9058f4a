import { talkList } from "@/lib/api/endpoints/talks";
import { listRoute } from "@/lib/api/list-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = listRoute(talkList);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
