const shape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** True for what can be the id of a record in an address; PostgreSQL refuses a question about anything else. */
export function isRecordId(text: unknown): text is string {
  return typeof text === "string" && shape.test(text);
}
