/** Stands in a text for what a template fills in: `filter.${name}` is `filter.` and this. */
export const filledIn = "§";

/** A text in the source of a program, with its place. */
export interface Literal {
  text: string;
  at: number;
  end: number;
}

/**
 * The texts that a program holds between quotation marks or backticks, those inside of templates included. Comments are
 * left out; so is what only looks like a text because of an apostrophe in the words of a page.
 */
export function literalsOf(source: string): Literal[] {
  const found: Literal[] = [];
  scan(source, 0, false, found);
  return found;
}

/** Reads on from a place; inside of a template until its brace closes. Returns where it stopped. */
function scan(source: string, from: number, inTemplate: boolean, found: Literal[]): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const two = source.slice(at, at + 2);
    const one = source[at];
    if (two === "//" && source[at - 1] !== ":") at = endOf(source, "\n", at);
    else if (two === "/*") at = endOf(source, "*/", at) + 1;
    else if (one === '"' || one === "'") at = readQuoted(source, at, found);
    else if (one === "`") at = readTemplate(source, at, found);
    else if (one === "{") depth += 1;
    else if (one === "}") {
      if (inTemplate && depth === 0) return at;
      depth -= 1;
    }
  }
  return source.length;
}

function endOf(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end;
}

function readQuoted(source: string, start: number, found: Literal[]): number {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "\n") return start;
    else if (source[at] === quote) {
      found.push({ text: source.slice(start + 1, at), at: start, end: at });
      return at;
    }
  }
  return start;
}

function readTemplate(source: string, start: number, found: Literal[]): number {
  let text = "";
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source.startsWith("${", at)) {
      at = scan(source, at + 2, true, found);
      text += filledIn;
    } else if (source[at] === "`") {
      found.push({ text, at: start, end: at });
      return at;
    } else text += source[at];
  }
  return source.length;
}
