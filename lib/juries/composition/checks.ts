import type { Link } from "@/lib/jury-sessions/jury-session.policy";
import type { Side } from "@/lib/platform/actor/actor";
import { type Alternation, presidencyYear } from "./alternation";
import { type FindingCode, findingTexts } from "./composition.labels";
import type { CompositionFacts, CompositionMember, EntryFacts, Finding, President } from "./facts";

export type Checked = CompositionFacts & { entry: EntryFacts | null; counted: CompositionMember[] };
type Check = (facts: Checked) => Finding[];

const blocking = <Code extends FindingCode>(
  code: Code,
  ...parameters: Parameters<(typeof findingTexts)[Code]>
): Finding => finding("blocking", code, parameters);
const warning = <Code extends FindingCode>(
  code: Code,
  ...parameters: Parameters<(typeof findingTexts)[Code]>
): Finding => finding("warning", code, parameters);

function finding(
  severity: Finding["severity"],
  code: FindingCode,
  parameters: readonly unknown[],
): Finding {
  const text = findingTexts[code] as (
    ...parameters: readonly unknown[]
  ) => Pick<Finding, "reason" | "remedy">;
  return { severity, code, ...text(...parameters) };
}

export const isPresent = ({ status }: CompositionMember) => status === "PRESENT";
export const ofSide = (members: readonly CompositionMember[], side: Side) =>
  members.filter((member) => member.side === side).length;

/** The titular of a seat is absent when recorded so, or when the seat has none that day (R51). */
export const titularIsAbsent = (
  members: readonly Pick<CompositionMember, "seatId" | "kind" | "isValid" | "status">[],
  seatId: string,
): boolean =>
  !members.some(
    (member) =>
      member.seatId === seatId &&
      member.kind === "TITULAR" &&
      member.isValid &&
      (member.status === "PRESENT" || member.status === "SUMMONED"),
  );

export const maySit = (member: CompositionMember, members: readonly CompositionMember[]) =>
  member.kind === "TITULAR" || titularIsAbsent(members, member.seatId);

export const linkWith = (entry: EntryFacts | null, { mandateId }: CompositionMember): Link =>
  entry ? (entry.links.get(mandateId) ?? "UNDECLARED") : "CLEARED";

export const parity: Check = ({ unions, employerSeats }) => {
  const employeeSeats = unions.reduce((sum, union) => sum + union.seats, 0);
  return [
    ...(unions.length === 0 ? [blocking("NO_UNION")] : []),
    ...unions
      .filter((union) => union.seats !== 1)
      .map((union) => blocking("UNION_SEATS", union.name, union.seats)),
    ...(employerSeats === employeeSeats
      ? []
      : [blocking("SIDES_UNEQUAL", employerSeats, employeeSeats)]),
  ];
};

const mandates: Check = ({ members }) =>
  members
    .filter((member) => isPresent(member) && !member.isValid)
    .map(({ name }) => blocking("MANDATE_NOT_VALID", name));

const substitutes: Check = ({ members }) =>
  members
    .filter((member) => isPresent(member) && !maySit(member, members))
    .map(({ name }) => blocking("SUBSTITUTE_WITH_TITULAR", name));

/**
 * How a presidency stands to the rule (R53): held by a titular whose mandate covers it, of the side whose year it is, and no
 * longer than that year. What the branch decided otherwise of side and length is told, and blocks nothing. One that ends
 * early, or began late, leaves days without a president and is not irregular for that.
 */
export function presidencyFindings(
  president: Omit<President, "presidencyId" | "mandateId">,
  alternation: Alternation | null,
): Finding[] {
  const { name, kind, mandateEndsOn, endsOn, exception } = president;
  return [
    ...(kind === "SUBSTITUTE" ? [blocking("PRESIDENCY_SUBSTITUTE", name)] : []),
    ...(mandateEndsOn < endsOn
      ? [blocking("PRESIDENCY_WITHOUT_MANDATE", name, mandateEndsOn)]
      : []),
    ...(exception
      ? [warning("PRESIDENCY_EXCEPTION", name, exception)]
      : yearFindings(president, alternation)),
  ];
}

function yearFindings(
  { name, side, startsOn, endsOn }: Pick<President, "name" | "side" | "startsOn" | "endsOn">,
  alternation: Alternation | null,
): Finding[] {
  if (!alternation) return [blocking("PRESIDENCY_YEAR_UNKNOWN")];
  const year = presidencyYear(alternation, startsOn);
  return [
    ...(side === year.side ? [] : [blocking("PRESIDENCY_OTHER_SIDE", name, year)]),
    ...(endsOn <= year.endsOn ? [] : [blocking("PRESIDENCY_BEYOND_YEAR", name, year)]),
  ];
}

const presidency: Check = ({ president, alternation }) =>
  president ? presidencyFindings(president, alternation) : [blocking("NO_PRESIDENT")];

const presiding: Check = ({ members, president, entry }) => {
  if (!president) return [];
  const chair = members.find(({ isPresiding }) => isPresiding);
  if (!chair) return [blocking("NOBODY_PRESIDES")];
  if (!isPresent(chair)) return [blocking("PRESIDING_ABSENT", chair.name)];
  if (linkWith(entry, chair) !== "CLEARED") return [blocking("PRESIDING_SET_ASIDE", chair.name)];
  if (chair.mandateId === president.mandateId) return [];
  const elected = members.find(({ mandateId }) => mandateId === president.mandateId);
  if (elected && isPresent(elected) && linkWith(entry, elected) === "CLEARED") {
    return [blocking("PRESIDENT_AVAILABLE", president.name)];
  }
  return chair.side === president.side ? [] : [blocking("PRESIDING_OTHER_SIDE", president.side)];
};

const quorum: Check = ({ counted, unions, employerSeats, rules }) => {
  const sides = (["EMPLOYERS", "EMPLOYEES"] as const)
    .filter((side) => ofSide(counted, side) < rules.perSide)
    .map((side) => blocking("QUORUM_SIDE", side, ofSide(counted, side), rules.perSide));
  const all = employerSeats + unions.reduce((sum, union) => sum + union.seats, 0);
  const present = new Set(counted.map(({ seatId }) => seatId)).size;
  const reached = present * 100 >= rules.seatsPercent * all;
  return [
    ...sides,
    ...(reached ? [] : [blocking("QUORUM_SEATS", present, all, rules.seatsPercent)]),
  ];
};

const equalPresence: Check = ({ counted, rules }) => {
  const [employers, employees] = [ofSide(counted, "EMPLOYERS"), ofSide(counted, "EMPLOYEES")];
  return rules.warnUnequal && employers !== employees
    ? [warning("UNEQUAL_PRESENCE", employers, employees)]
    : [];
};

const validation: Check = ({ entry, counted }) => {
  if (entry?.route !== "VAE") return [];
  return [
    ...(counted.length < 2 ? [blocking("VAE_MEMBERS", counted.length)] : []),
    ...(counted.some(({ qualified }) => qualified) ? [] : [blocking("VAE_QUALIFIED")]),
  ];
};

const links: Check = ({ entry, members }) => {
  const present = members.filter(isPresent);
  const count = (link: Link) => present.filter((member) => linkWith(entry, member) === link).length;
  const [linked, undeclared] = [count("LINKED"), count("UNDECLARED")];
  return [
    ...(linked > 0 ? [warning("LINKED", linked)] : []),
    ...(undeclared > 0 ? [warning("UNDECLARED", undeclared)] : []),
  ];
};

/** A difference of one is always admitted; beyond, a share of the members who count (R36). */
const balance: Check = ({ entry, counted, rules }) => {
  const women = counted.filter(({ gender }) => gender === "F").length;
  const men = counted.length - women;
  const apart = Math.abs(women - men);
  const isBalanced = apart <= 1 || apart * 100 <= rules.genderPercent * counted.length;
  return entry?.route === "WORKPLACE" || isBalanced ? [] : [warning("UNBALANCED", women, men)];
};

export const CHECKS: readonly Check[] = [
  parity,
  mandates,
  substitutes,
  presidency,
  presiding,
  quorum,
  equalPresence,
  validation,
  links,
  balance,
];
