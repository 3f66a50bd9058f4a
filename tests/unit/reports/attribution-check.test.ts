import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAttributions, type Watchlist } from "@/lib/reports/attribution-check";

const watchlist: Watchlist = {
  people: [
    "Aïssatou Diallo",
    "María José García",
    "John Long",
    "Li Wei",
    "محمد الأحمد",
    "王小明",
    "Member of civil society",
  ],
  organizations: [
    "Permanent Mission of Senegal",
    "International Rescue Platform (IRP)",
    "Mission permanente du Maroc",
    "Casa Abierta",
  ],
  states: [
    "Senegal",
    "Morocco",
    "Germany",
    "Mali",
    "Niger",
    "Nigeria",
    "Iran (Islamic Republic of)",
    "Côte d’Ivoire",
    "Sénégal",
    "Maroc",
    "Allemagne",
    "السنغال",
    "塞内加尔",
  ],
};

const found = (text: string) =>
  findAttributions([{ field: "overview", text }], watchlist).map(({ kind, match }) => [kind, match]);

/** Sentences that give somebody away, with what must be pointed at. */
const planted: [string, string, string][] = [
  ["Aïssatou Diallo presented the data.", "person", "Aïssatou Diallo"],
  ["AISSATOU DIALLO presented the data.", "person", "AISSATOU DIALLO"],
  ["As Diallo put it, data save lives.", "person", "Diallo"],
  ["Diallo Aïssatou spoke first.", "person", "Diallo Aïssatou"],
  ["The point made by García was taken up.", "person", "García"],
  ["The point made by Garcia was taken up.", "person", "Garcia"],
  ["Thanks go to Maria Jose.", "person", "Maria"],
  ["The moderator, Long, closed the talk.", "person", "Long"],
  ["Dia\u00adllo explained the route.", "person", "Dia\u00adllo"],
  ["Dia\u200bllo explained the route.", "person", "Dia\u200bllo"],
  ["We heard Li Wei on this.", "person", "Li Wei"],
  ["قال محمد الأحمد إن البيانات مهمة", "person", "محمد الأحمد"],
  ["会议上王小明介绍了情况。", "person", "王小明"],
  ["Ms. Keita asked for more.", "title", "Ms. Keita"],
  ["H.E. Amadou opened the floor.", "title", "H.E. Amadou"],
  ["Mme Traoré a salué l’initiative.", "title", "Mme Traoré"],
  ["Write to a.diallo@mission.example for details.", "email", "a.diallo@mission.example"],
  ["The International Rescue Platform described its work.", "organization", "International Rescue Platform"],
  ["IRP described its work.", "organization", "IRP"],
  ["Data came from casa abierta as well.", "organization", "casa abierta"],
  ["The Permanent Mission of Senegal co-organized a visit.", "organization", "Permanent Mission of Senegal"],
  ["Senegal said that data matter.", "state", "Senegal"],
  ["SENEGAL said that data matter.", "state", "SENEGAL"],
  ["Iran noted its concern.", "state", "Iran"],
  ["The delegate of Nigeria took the floor.", "state", "Nigeria"],
  ["As Mali's representative put it, borders matter.", "state", "Mali"],
  ["The Moroccan delegation proposed a pilot.", "state", "Moroccan"],
  ["One speaker (Germany) called for search and rescue.", "state", "Germany"],
  ["Two Germans asked about funding.", "state", "Germans"],
  ["The US underlined the need for data.", "state", "US"],
  ["According to the U.S., data are scarce.", "state", "U.S."],
  ["The United Kingdom expressed support.", "state", "United Kingdom"],
  ["A pledge was announced, also by Russia, at the end.", "state", "Russia"],
  ["Cote d'Ivoire welcomed the plan.", "state", "Cote d'Ivoire"],
  ["Le Sénégal a déclaré que les données comptent.", "state", "Sénégal"],
  ["La déléguée marocaine s’est exprimée.", "state", "marocaine"],
  ["Selon l’Allemagne, les données manquent.", "state", "Allemagne"],
  ["Les délégués algériens soulignent l’urgence.", "state", "algériens"],
  ["L’ambassadrice du Mali regrette ce retard.", "state", "Mali"],
  ["Les États-Unis ont annoncé une contribution.", "state", "États-Unis"],
  ["La délégation turque a pris la parole.", "state", "turque"],
];

describe("planted attributions", () => {
  test.each(planted)("%s", (text, kind, match) => {
    expect(found(text)).toContainEqual([kind, match]);
  });
});

describe("texts that give nobody away", () => {
  test.each([
    "Participants stressed that data on missing migrants remain scarce.",
    "It was suggested that search and rescue be coordinated along the whole route.",
    "The route through Mali and Niger is among the most dangerous.",
    "Several delegations asked us for a longer discussion.",
    "The long waiting lists were a concern.",
    "Member States have a duty to cooperate in good faith.",
    "Les participants ont souligné l’importance des données.",
    "Des orateurs ont regretté le manque de moyens, y compris sur la route.",
    "",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("findings", () => {
  test("a State and the word of saying must share a sentence", () => {
    expect(found("The route leads through Mali. One delegate stressed the danger.")).toEqual([]);
    expect(found("The route leads through Mali, one delegate stressed.")).toEqual([["state", "Mali"]]);
  });

  test("a form of address does not end the sentence", () => {
    expect(found("Mali (H.E. the Ambassador) stressed the danger.")).toContainEqual(["state", "Mali"]);
  });

  test("a form of address before the name of a participant is the name of a participant", () => {
    expect(found("Ms. Diallo opened.")).toEqual([["person", "Ms. Diallo"]]);
  });

  test("a State whose name holds another's is found once", () => {
    expect(found("Nigeria said so.")).toEqual([["state", "Nigeria"]]);
  });

  test("carry their field and surroundings, and an id that only changes with the place", () => {
    const text = "First line.\nHere Diallo spoke of data.";
    const [finding] = findAttributions([{ field: "nextSteps", text }], watchlist);
    expect(finding).toEqual({
      id: "nextSteps:17-23:person",
      kind: "person",
      field: "nextSteps",
      before: "First line.\nHere ",
      match: "Diallo",
      after: " spoke of data.",
    });
  });

  test("positions are true for any text, and the search always ends", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "grapheme" }),
            fc.constantFrom("Diallo", "Mali said", "ﬁ", "İ", "a@b.c", "\u0000"),
          ),
        ),
        (parts) => {
          const text = parts.join(" ");
          for (const { before, match, after } of findAttributions([{ field: "f", text }], watchlist)) {
            expect(text).toContain(before + match + after);
          }
        },
      ),
    );
  });

  test("a long text against many names takes well under a second", () => {
    const people = Array.from({ length: 700 }, (_, index) => `Given${index} Family${index}`);
    const text = "Participants stressed that data matter along the route. ".repeat(1000);
    const before = performance.now();
    findAttributions([{ field: "f", text }], { ...watchlist, people });
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
