import type { PrintedMentions } from "@/lib/certificates/document.commands";
import { printableCertificate } from "@/lib/certificates/document.commands";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import { clockActor } from "@/lib/platform/actor/actor";
import { clock } from "@/lib/platform/clock";
import { read } from "@/lib/platform/db/read";
import { commit, type Work } from "@/lib/platform/db/work";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { findSignatory } from "@/lib/settings/signatory.queries";

const [, , wanted = "0"] = process.argv;

/** Draws so many certificates anew, one after the other, each signed, kept and in the journal: what a worker would do. */
const rows = await read(clockActor, (tx) =>
  tx.certificate.findMany({
    where: { origin: "DECISION" },
    orderBy: { id: "asc" },
    take: Number(wanted),
  }),
);
type Row = (typeof rows)[number];

process.on("message", async (turn: { from: number; to: number }) => {
  for (const row of rows.slice(turn.from, turn.to)) {
    const done = await commit({ actor: clockActor, now: clock.now() }, (work) => draw(work, row));
    if (!done.ok) throw new Error(done.error.reason);
  }
  process.send?.("drawn");
});
process.on("disconnect", () => process.exit());
process.send?.("ready");

async function draw(work: Work, row: Row): Promise<void> {
  const { holder, ...mentions } = row.mentions as PrintedMentions;
  const signatory = await findSignatory(work.tx, work.today);
  if (!signatory) throw new Error("nobody signs");
  const { number, code, specimen, candidateId, candidacyId } = row;
  const { sheet, finish } = await printableCertificate(work, {
    ...{ number, code, specimen, holder, signatory, mentions },
    blockTitle: row.kind === "BLOCK" ? row.title : null,
    awardedOn: dateToDay(row.awardedOn),
    issuedOn: dateToDay(row.issuedOn),
    duplicateOn: work.today,
  });
  await saveDocument(work, sheet, {
    finish,
    purpose: "CERTIFICATE",
    name: `${number}.pdf`,
    candidateId,
    ...(candidacyId && { candidacyId }),
  });
}
