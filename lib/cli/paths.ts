import path from "node:path";

/** The folder of the project, whatever folder the command was called from. */
export const projectRoot = path.resolve(import.meta.dirname, "../..");

/** Everything that the portal writes when it is told of no other place: database, files, captured mail, secrets. */
export const dataDirectory = path.join(projectRoot, ".data");
