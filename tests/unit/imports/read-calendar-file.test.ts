import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { ExpectedFailure } from "@/lib/errors";
import { guessColumns, knownHeadings } from "@/lib/imports/guess-columns";
import { readCalendarFile } from "@/lib/imports/read-calendar-file";

const known = knownHeadings();
const read = (name: string, content: string | Buffer) =>
  readCalendarFile(name, typeof content === "string" ? Buffer.from(content) : content, known);

async function refusal(name: string, content: string | Buffer): Promise<string> {
  try {
    await read(name, content);
    return "read";
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    return error.failure.message.key.replace("imports.file.", "");
  }
}

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

describe("tables as text", () => {
  const text = "Titre;Date;Lieu\nRéunion d’été à Genève;1er août 2027;Salle «XX»\n";
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 LE with its mark", utf16(`\uFEFF${text}`)],
    ["UTF-16 BE with its mark", utf16(`\uFEFF${text}`, true)],
    ["UTF-16 LE without", utf16(text)],
    ["UTF-16 BE without", utf16(text, true)],
  ])("%s", async (_name, bytes) => {
    const { header, rows } = await read("calendrier.csv", bytes);
    expect(header).toEqual(["Titre", "Date", "Lieu"]);
    expect(rows).toEqual([{ number: 2, cells: ["Réunion d’été à Genève", "1er août 2027", "Salle «XX»"] }]);
  });

  test("Latin-1", async () => {
    const { rows } = await read(
      "calendrier.csv",
      Buffer.from("Titre;Date\nRéunion d'été à Genève;1er août 2027\n", "latin1"),
    );
    expect(rows[0]?.cells).toEqual(["Réunion d'été à Genève", "1er août 2027"]);
  });

  test.each([",", ";", "\t", "|"])("columns parted by %j, with others of these in the cells", async (delimiter) => {
    const lines = [
      ["Title", "Date"],
      ["One, two; three | four\tfive", "2027"],
    ];
    const csv = lines.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join("\r\n");
    expect((await read("a.csv", csv)).rows[0]?.cells).toEqual(["One, two; three | four\tfive", "2027"]);
  });

  test("headings are found below a title; rows keep the number that a spreadsheet shows", async () => {
    const { header, rows } = await read("a.csv", 'Calendar 2027,\n,\nTitle,Date\n\n"One\ntwo",2027\nThree,2028\n');
    expect(header).toEqual(["Title", "Date"]);
    expect(rows.map(({ number }) => number)).toEqual([5, 6]);
  });

  test("marks of direction and NUL do not reach the calendar; a formula is text", async () => {
    const { rows } = await read("a.csv", "Title,Date\n'=1+1,2027\n=HYPERLINK(1),2027\n");
    expect(rows.map(({ cells }) => cells[0])).toEqual(["=1+1", "=HYPERLINK(1)"]);
  });
});

describe("what is refused, with a sentence that says what to do", () => {
  test.each([
    ["an empty file", "a.csv", "", "empty"],
    ["blank lines", "a.csv", "\n\n  \n", "empty"],
    ["headings only", "a.csv", "Title,Date\n", "onlyHeadings"],
    ["a delimiter that is none", "a.csv", "Title:Date\nOne:2027\n", "noColumns"],
    ["quotes that do not close", "a.csv", 'Title,Date\n"One,2027\n', "brokenQuotes"],
    ["100,000 rows", "a.csv", `Title,Date\n${"One,2027\n".repeat(100_000)}`, "tooManyRows"],
    [
      "5,000 columns",
      "a.csv",
      `${Array.from({ length: 5000 }, (_, n) => `c${n}`)}\n${"1,".repeat(4999)}1\n`,
      "tooManyColumns",
    ],
    ["a cell of 100,000 characters", "a.csv", `Title,Date\n${"x".repeat(100_000)},2027\n`, "cellTooLong"],
    ["6 MB", "a.csv", `Title,Date\n${"x".repeat(6 * 1024 * 1024)}`, "tooLarge"],
    ["a PDF", "a.csv", "%PDF-1.7\n", "isPdf"],
    ["an old workbook", "a.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "isOldWorkbook"],
    ["a web page that calls itself a workbook", "a.xls", "<html><table></table></html>", "otherThanName"],
    ["a web page", "a.csv", "<!doctype html><table></table>", "isWebPage"],
    ["a picture", "a.csv", Buffer.from("89504e470d0a1a0a", "hex"), "notText"],
    ["bytes", "a.csv", Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), "notText"],
    ["text that calls itself a workbook", "a.xlsx", "Title,Date\nOne,2027\n", "otherThanName"],
    ["a table that calls itself a calendar", "a.ics", "Title,Date\nOne,2027\n", "otherThanName"],
    ["a calendar without events", "a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "noEvents"],
    ["an archive cut short", "a.xlsx", Buffer.from("504b0304140000", "hex"), "broken"],
    ["an archive that is no workbook", "a.xlsx", zipOf([["word/document.xml", "<w/>"]]), "notAWorkbook"],
  ])("%s", async (_what, name, content, expected) => {
    expect(await refusal(name, content)).toBe(expected);
  });

  test("an archive that swells is refused before it is unpacked, also where it lies about its size", async () => {
    const zeros = "0".repeat(80 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await refusal("bomb.xlsx", zipOf([["xl/workbook.xml", zeros]]))).toBe("bomb");
    expect(await refusal("bomb.xlsx", zipOf([["xl/workbook.xml", zeros]], 1000))).toBe("broken");
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    const many = Array.from({ length: 600 }, (_, n): [string, string] => [`xl/media/${n}.png`, "x"]);
    expect(await refusal("many.xlsx", zipOf(many))).toBe("bomb");
  });
});

describe("workbooks", () => {
  const cell = (value: string) => ({ value, type: String });

  test("days, clocks and numbers come out as they are shown; formulas as text", async () => {
    const bytes = await writeWorkbook([
      [cell("Title"), cell("Date"), cell("Start time"), cell("Objectives")],
      [
        cell("=SUM(1)"),
        { value: new Date("2027-03-23T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
        { value: new Date("1899-12-31T15:30:00Z"), type: Date, format: "hh:mm" },
        { value: 8, type: Number },
      ],
      [cell("B"), { value: new Date("2027-03-23T15:00:00Z"), type: Date, format: "dd/mm/yyyy hh:mm" }, null, null],
    ]).toBuffer();
    const { header, rows } = await read("a.xlsx", bytes);
    expect(guessColumns(header, known)).toEqual({ title: 0, date: 1, startTime: 2, objectives: 3 });
    expect(rows).toEqual([
      { number: 2, cells: ["=SUM(1)", "2027-03-23", "15:30", "8"] },
      { number: 3, cells: ["B", "2027-03-23 15:00", "", ""] },
    ]);
    expect(await refusal("a.csv", bytes)).toBe("otherThanName");
  });

  test("the first sheet with headings is read, and 100,000 rows are refused without being parsed", async () => {
    const notes = { sheet: "Notes", data: [[cell("Read me"), cell("first")]] };
    const calendar = {
      sheet: "Calendar",
      data: [
        [cell("Title"), cell("Date")],
        [cell("One"), cell("2027")],
      ],
    };
    const bytes = await writeWorkbook([notes, calendar]).toBuffer();
    expect((await read("a.xlsx", bytes)).rows[0]?.cells).toEqual(["One", "2027"]);
    const many = Array.from({ length: 100_000 }, (_, n) => [cell(n === 0 ? "Title" : `Talk ${n}`)]);
    expect(await refusal("a.xlsx", await writeWorkbook(many).toBuffer())).toBe("tooManyRows");
  }, 30_000);
});

describe("calendar files", () => {
  const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
  const calendar = (...events: string[]) =>
    ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");

  test("hours keep their zone, days are days, and what repeats says so; events of one UID stay two", async () => {
    const { rows } = await read(
      "a.ics",
      calendar(
        event(
          "UID:1",
          "SUMMARY:Talk\\, first",
          "DTSTART;TZID=Europe/Zurich:20270323T150000",
          "DTEND;TZID=Europe/Zurich:20270323T163000",
        ),
        event(
          "UID:1",
          "SUMMARY;LANGUAGE=fr:Deux jours",
          "DTSTART;VALUE=DATE:20270405",
          "DTEND;VALUE=DATE:20270407",
          "STATUS:TENTATIVE",
        ),
        event("UID:2", "SUMMARY:Weekly", "DTSTART:20270323T140000Z", "RRULE:FREQ=WEEKLY"),
      ),
    );
    expect(rows.map(({ cells }) => [cells[0], cells[1], cells[5], cells[6]])).toEqual([
      ["Talk, first", "2027-03-23, 15:00-16:30 Europe/Zurich", "", ""],
      ["Deux jours", "2027-04-05 - 2027-04-06", "tentative", ""],
      ["Weekly", "2027-03-23, 14:00 UTC", "", "repeats"],
    ]);
  });
});

/** A zip archive; `claimed` is the size that it pretends each part to have. */
function zipOf(parts: readonly [string, string][], claimed?: number): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const data = deflateRawSync(Buffer.from(text), { level: 9 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(claimed ?? text.length, 18);
    head.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    bodies.push(Buffer.concat([Buffer.from("PK\x03\x04"), head, Buffer.from(name), data]));
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), head, place, Buffer.from(name)]));
    offset += 30 + name.length + data.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, entries, Buffer.from("PK\x05\x06"), end]);
}
