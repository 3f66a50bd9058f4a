import { jsonResponse } from "@/lib/api/json-response";
import { openApiDocument } from "@/lib/api/openapi";
import { readOnly } from "@/lib/http/read-only";
import { defaultLocale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { portalOrigin } from "@/lib/mail/portal-url";

/** `/api/v1/openapi.json`: the description of the API for programs. */
export async function GET(request: Request): Promise<Response> {
  return jsonResponse(request, openApiDocument(await translatorFor(defaultLocale), portalOrigin()));
}

export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;
