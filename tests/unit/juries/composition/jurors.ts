import { checkComposition } from "@/lib/juries/composition/composition";
import type {
  CompositionFacts,
  CompositionMember,
  EntryFacts,
  President,
} from "@/lib/juries/composition/facts";

type Part = Partial<CompositionMember>;

/** A titular in force who came. */
export const aMember = (
  side: CompositionMember["side"],
  number: number,
  part: Part = {},
): CompositionMember => ({
  mandateId: `${side}-${number}`,
  seatId: `seat-${side}-${number}`,
  side,
  kind: "TITULAR",
  name: `${side} ${number}`,
  organisation: side,
  isValid: true,
  status: "PRESENT",
  isPresiding: side === "EMPLOYERS" && number === 1,
  qualified: true,
  gender: number % 2 === 0 ? "F" : "M",
  ...part,
});

/** The first of the employers, elected for the year 2026. */
export const aPresident = (part: Partial<President> = {}): President => ({
  presidencyId: "2026",
  mandateId: "EMPLOYERS-1",
  side: "EMPLOYERS",
  kind: "TITULAR",
  name: "EMPLOYERS 1",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  mandateEndsOn: "2028-12-31",
  exception: "",
  ...part,
});

/** A jury in parity of so many seats a side, everybody there, the first of the employers presiding. */
export function aJury(
  seats: number,
  change: (member: CompositionMember) => Part = () => ({}),
): CompositionFacts {
  const numbers = Array.from({ length: seats }, (_, index) => index + 1);
  const members = (["EMPLOYERS", "EMPLOYEES"] as const).flatMap((side) =>
    numbers
      .map((number) => aMember(side, number))
      .map((member) => ({ ...member, ...change(member) })),
  );
  return {
    unions: numbers.map((number) => ({ name: `Syndicat ${number}`, seats: 1 })),
    employerSeats: seats,
    members,
    president: aPresident(),
    alternation: { startsOn: "2026-01-01", side: "EMPLOYERS" },
    rules: { perSide: 1, seatsPercent: 50, warnUnequal: true, genderPercent: 10 },
  };
}

export const cleared = (
  { members }: CompositionFacts,
  route: EntryFacts["route"] = "VAE",
  except: readonly string[] = [],
): EntryFacts => ({
  route,
  links: new Map(
    members.map(({ mandateId }) => [mandateId, except.includes(mandateId) ? "LINKED" : "CLEARED"]),
  ),
});

const codes =
  (severity: "blocking" | "warning") =>
  (facts: CompositionFacts, entry: EntryFacts | null = null) =>
    checkComposition(facts, entry)
      .findings.filter((finding) => finding.severity === severity)
      .map(({ code }) => code);
export const blocking = codes("blocking");
export const warnings = codes("warning");

/** Says of the members named that they did not come. */
export const absent =
  (...ids: string[]) =>
  ({ mandateId }: { mandateId: string }) =>
    ids.includes(mandateId) ? { status: "ABSENT" as const } : {};
