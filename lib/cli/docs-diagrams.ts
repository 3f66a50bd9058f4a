import { readFileSync, writeFileSync } from "node:fs";
import { withDiagrams } from "@/lib/workflow/diagram";
import { machines } from "@/lib/workflow/machines";

const page = "ARCHITECTURE.md";
writeFileSync(page, withDiagrams(readFileSync(page, "utf8"), machines));
