import "server-only";
import { MARKS, unusedMark } from "@/lib/documents/mark";
import { fileSelect } from "@/lib/documents/stored-file.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";
import { coversDay, periodDays } from "@/lib/platform/shared/period";
import { markPolicy } from "./mark.policy";
import type { MarksPage } from "./view";

/** What documents bear of the body's own, and what was deposited and waits; null for who is no administrator. */
export const getMarks = (actor: Actor, today: CalendarDay): Promise<MarksPage | null> =>
  read(actor, async (tx) => {
    if (!markPolicy.read(actor)) return null;
    const images = await tx.storedFile.findMany({
      where: { purpose: { in: [...MARKS] }, ...unusedMark },
      select: fileSelect,
      orderBy: { createdAt: "asc" },
    });
    const specimens = await tx.storedFile.findMany({
      where: { purpose: "SPECIMEN", erasedAt: null },
      select: fileSelect,
      orderBy: { id: "asc" },
    });
    const waiting = (mark: string) => images.findLast(({ purpose }) => purpose === mark) ?? null;
    return {
      signatories: await listSignatories(tx, today),
      waiting: {
        signature: waiting("SIGNATURE"),
        seal: waiting("SEAL"),
        logo: waiting("LOGO"),
      },
      specimens,
      logo: await findLogo(tx),
    };
  });

async function listSignatories(tx: Reader, today: CalendarDay) {
  const rows = await tx.signatory.findMany({
    select: {
      id: true,
      version: true,
      name: true,
      capacity: true,
      startsOn: true,
      endsOn: true,
      signature: { select: fileSelect },
      seal: { select: fileSelect },
      appointedBy: { select: { displayName: true } },
    },
    orderBy: { startsOn: "desc" },
  });
  const signed = await tx.certificate.groupBy({
    by: ["signatoryId"],
    where: { signatoryId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  const certificates = new Map(signed.map(({ signatoryId, _count }) => [signatoryId, _count]));
  return rows.map(({ appointedBy, ...row }) => {
    const period = periodDays(row);
    return {
      ...row,
      ...period,
      appointedBy: appointedBy.displayName,
      certificates: certificates.get(row.id) ?? 0,
      signsToday: coversDay(period, today),
    };
  });
}

async function findLogo(tx: Reader) {
  const standing = await tx.logo.findFirst({
    where: { endedAt: null },
    select: {
      id: true,
      startedAt: true,
      startedBy: { select: { displayName: true } },
      file: { select: fileSelect },
    },
  });
  return (
    standing && {
      id: standing.id,
      file: standing.file,
      since: parisDay(standing.startedAt),
      by: standing.startedBy.displayName,
    }
  );
}
