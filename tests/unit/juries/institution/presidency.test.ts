import { expect, test } from "vitest";
import { presidencyRefused } from "@/lib/juries/institution/presidency";

const YEARS = { startsOn: "2026-01-01", side: "EMPLOYERS" } as const;
type Asked = Parameters<typeof presidencyRefused>[0];

/** The employees' year, whole, by one of their titulars. */
const asked = (part: Partial<Asked> = {}): Asked => ({
  kind: "TITULAR",
  side: "EMPLOYEES",
  startsOn: "2027-01-01",
  endsOn: "2027-12-31",
  mandateEndsOn: "2028-12-31",
  isReplacement: false,
  exception: "",
  ...part,
});
const fieldOf = (part: Partial<Asked>) => presidencyRefused(asked(part), YEARS)?.field ?? null;

const spaced = (text = "") => text.replaceAll("\u00a0", " ");

test.each<[string, Partial<Asked>, string | null]>([
  ["its whole year", {}, null],
  ["the other side's year", { side: "EMPLOYERS" }, "mandateId"],
  ["a day less", { endsOn: "2027-12-30" }, "endsOn"],
  ["a day more", { endsOn: "2028-01-01" }, "endsOn"],
  ["two years", { endsOn: "2028-12-31" }, "endsOn"],
  ["from the day after", { startsOn: "2027-01-02" }, "startsOn"],
  ["from the day before, which is the other side's", { startsOn: "2026-12-31" }, "mandateId"],
  ["what is left, after another", { startsOn: "2027-07-01", isReplacement: true }, null],
  [
    "what is left, by the other side",
    { startsOn: "2027-07-01", isReplacement: true, side: "EMPLOYERS" },
    "mandateId",
  ],
  [
    "less than what is left",
    { startsOn: "2027-07-01", isReplacement: true, endsOn: "2027-12-30" },
    "endsOn",
  ],
  ["to the last day of the mandate", { mandateEndsOn: "2027-06-30", endsOn: "2027-06-30" }, null],
  ["to the eve of that day", { mandateEndsOn: "2027-06-30", endsOn: "2027-06-29" }, "endsOn"],
  ["to the last day of both", { mandateEndsOn: "2027-12-31" }, null],
])("a presidency of %s (R53): %s", (_, part, field) => expect(fieldOf(part)).toBe(field));

test("the reason of the branch lifts side and length, of what needs one alone", () => {
  const exception = "Décision de la branche du 3 mars 2027.";
  expect(fieldOf({ side: "EMPLOYERS", exception })).toBeNull();
  expect(fieldOf({ startsOn: "2027-02-01", exception })).toBeNull();
  expect(fieldOf({ endsOn: "2028-12-31", exception })).toBeNull();
  expect(presidencyRefused(asked({ exception }), null)).toBeNull();
  expect(fieldOf({ exception })).toBe("exception");
});

test("no reason lets a substitute preside", () => {
  const refusal = presidencyRefused(asked({ kind: "SUBSTITUTE", exception: "Urgence." }), YEARS);
  expect(refusal?.field).toBe("mandateId");
  expect(spaced(refusal?.message)).toBe(
    "Un suppléant ne préside pas le jury : il n’y siège qu’en l’absence de son titulaire.",
  );
});

test("each refusal says the days, whose they are, and how to depart from it", () => {
  const said = (part: Partial<Asked>) => spaced(presidencyRefused(asked(part), YEARS)?.message);
  const otherwise = " Si la branche en a décidé autrement, donnez-en le motif.";
  expect(said({ side: "EMPLOYERS" })).toBe(
    `Du 1er janvier 2027 au 31 décembre 2027, la présidence revient à un membre du collège des salariés.${otherwise}`,
  );
  expect(said({ startsOn: "2027-01-02" })).toBe(
    `L’année de présidence commence le 1er janvier 2027 : plus tard, on ne fait que remplacer qui présidait cette année-là.${otherwise}`,
  );
  expect(said({ endsOn: "2028-12-31" })).toBe(
    `Le dernier jour est le 31 décembre 2027, fin de l’année de présidence.${otherwise}`,
  );
  expect(said({ mandateEndsOn: "2027-06-30", endsOn: "2027-06-29" })).toBe(
    `Le dernier jour est le 30 juin 2027, fin du mandat de ce membre.${otherwise}`,
  );
  const unknown = presidencyRefused(asked(), null);
  expect(unknown?.field).toBe("startsOn");
  expect(spaced(unknown?.message)).toBe(
    `L’année de présidence n’est pas fixée : un administrateur l’indique dans les paramètres du jury paritaire.${otherwise}`,
  );
});
