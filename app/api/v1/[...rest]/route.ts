import { jsonNotFound } from "@/lib/api/json-response";
import { readOnly } from "@/lib/http/read-only";

/** Programs get an answer that they can read also where nothing is. */
export const GET = jsonNotFound;
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
