import { reviewList } from "@/lib/api/endpoints/regional-reviews";
import { listRoute } from "@/lib/api/list-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = listRoute(reviewList);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
