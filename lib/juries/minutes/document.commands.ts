import "server-only";
import type { Side } from "@/lib/platform/actor/actor";
import type { Sheet } from "@/lib/platform/pdf/sheet";
import { parisDay } from "@/lib/platform/shared/calendar";
import type { Letterhead } from "@/lib/settings/letterhead.queries";
import { type MinutesEntry, type MinutesText, minutesHash } from "./minutes";
import { type MinutesData, type MinutesSignature, minutesDocument } from "./minutes.document";

type Edition = {
  head: Letterhead;
  signatures: MinutesSignature[];
  registerNumber?: string;
};

/** The minutes as a document: to be signed, then with their signatures and number in the register. */
export function minutesSheet(
  text: MinutesText,
  { head, signatures, registerNumber }: Edition,
): Sheet {
  const { number, heldOn, place, president, secretaryName, quorumRule, recusedEntries, auditHead } =
    text;
  const { presidencyException, decisionRule } = text;
  const side = (which: Side) => text.members.filter((member) => member.side === which);
  const data: MinutesData = {
    ...head,
    number,
    ...(registerNumber && { registerNumber }),
    heldOn,
    place,
    president,
    ...(presidencyException && { presidencyException }),
    secretaryName,
    quorumRule,
    ...(decisionRule && { decisionRule }),
    recusedEntries,
    auditHead,
    drawnUpOn: parisDay(new Date(text.drawnUpAt)),
    openedAt: new Date(text.openedAt),
    closedAt: new Date(text.closedAt),
    members: { EMPLOYERS: side("EMPLOYERS"), EMPLOYEES: side("EMPLOYEES") },
    entries: text.entries.map(printedEntry),
    signatures,
    minutesSha256: minutesHash(text),
  };
  return minutesDocument(data);
}

const printedEntry = (entry: MinutesEntry): MinutesData["entries"][number] => ({
  number: entry.number,
  candidateName: `${entry.candidateName} (${entry.candidacyNumber})`,
  route: entry.route,
  version: entry.version,
  quorum: entry.outcome === "DECIDED" ? entry.quorum : null,
  outcome: entry.result ?? outcomeOf(entry),
  remark: entry.remark,
  blocks: entry.blocks.map(({ code, label, verdict, reasons, recommendations }) => ({
    code,
    title: label,
    verdict,
    reasons: [reasons, recommendations && `Recommandations : ${recommendations}`]
      .filter(Boolean)
      .join("\n"),
  })),
});

const outcomeOf = ({ outcome }: MinutesEntry) => (outcome === "DECIDED" ? "NONE" : outcome);
