import path from "node:path";
import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import { type Coverage, readCoverage } from "@/lib/documents/font-coverage";

/** Both folders ship with the server: see `outputFileTracingIncludes` in next.config.js. */
const templates = path.join(process.cwd(), "lib/documents/typst");
const fonts = path.join(process.cwd(), "lib/documents/fonts");

/** The files of each family. A character counts as held only when every weight of the family holds it. */
const families = [
  ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf"],
  ["Amiri-Regular.ttf", "Amiri-Bold.ttf"],
  ["NotoSansCJKsc-Regular.subset.otf"],
];

/** Renders that a memoized layout outlives without being used: keeps warm renders fast and memory level. */
const cacheAge = 10;

/** A warm compiler and what its faces can draw. */
export interface Typesetter {
  faces: readonly Coverage[];
  /**
   * Typesets the template with this data.
   * @param data the document as JSON, every character printable.
   * @throws when the template or PDF/UA-1 refuses the document.
   */
  typeset(data: string): Uint8Array;
}

/** Loads fonts and compiler: about 100 ms, so callers keep the result. */
export async function openTypesetter(): Promise<Typesetter> {
  const faces = await Promise.all(families.map(readFamily));
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] });
  return { faces, typeset: (data) => typeset(compiler, data) };
}

async function readFamily(files: readonly string[]): Promise<Coverage> {
  const weights = await Promise.all(files.map((file) => readCoverage(path.join(fonts, file))));
  return (codePoint) => weights.every((holds) => holds(codePoint));
}

function typeset(compiler: NodeCompiler, data: string): Uint8Array {
  try {
    const compiled = compiler.compile({
      mainFilePath: path.join(templates, "document.typ"),
      inputs: { document: data },
    });
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics));
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 }));
  } finally {
    compiler.evictCache(cacheAge);
  }
}
