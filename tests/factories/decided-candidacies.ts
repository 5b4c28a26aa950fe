import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { type CalendarDay, dayToDate } from "@/lib/shared/calendar";
import { aPerson, aSecretary, NOW, type Person } from "./people";

type CandidateOptions = { person?: Person; identityChecked?: boolean };

/** Somebody with a civil identity, checked unless said otherwise. */
export async function aHolder({ person, identityChecked = true }: CandidateOptions = {}) {
  const holder = person ?? (await aPerson("Zoé Ñuñez‑O’Connor"));
  const checker = identityChecked ? await aSecretary() : null;
  const { id: candidateId } = await db.candidate.create({
    data: {
      userId: holder.userId,
      sex: "F",
      birthName: "Ñuñez‑O’Connor",
      firstName: "Zoé",
      bornOn: dayToDate("1992-02-29"),
      birthPlace: "Cork",
      birthCountry: "IE",
      address: "1 rue de l’Essai",
      postalCode: "75002",
      city: "Paris",
      createdAt: NOW,
      ...(checker && {
        identityCheckedAt: NOW,
        identityCheckedById: checker.userId,
        identityDocumentKind: "PASSPORT" as const,
      }),
    },
    select: { id: true },
  });
  return { candidateId, holder };
}

type Decision = {
  candidateId: string;
  rncpCode?: string;
  validated: readonly number[];
  refused?: readonly number[];
  heldOn?: CalendarDay;
};

/** A candidacy decided in signed minutes, its blocks (by rank) in the ledger; rows in the order the guards demand. */
export async function aDecidedCandidacy({
  candidateId,
  rncpCode = "RNCP41351",
  validated,
  refused = [],
  heldOn = "2026-11-20",
}: Decision) {
  const version = await db.certificationVersion.findUniqueOrThrow({
    where: { rncpCode },
    include: { blocks: true },
  });
  const blockId = (rank: number) =>
    version.blocks.find(({ ordinal }) => ordinal === rank)?.id ?? "";
  const at = new Date(`${heldOn}T09:00:00Z`);
  const serial = randomUUID().slice(0, 8);
  const { id } = await db.candidacy.create({
    data: {
      number: `ESSAI-${serial}`,
      route: "VAE",
      state: "SCHEDULED",
      versionId: version.id,
      candidateId,
      createdAt: at,
      stateSince: at,
      blocks: { create: [...validated, ...refused].map((rank) => ({ blockId: blockId(rank) })) },
    },
    select: { id: true },
  });
  const mandateIds = await twoMandates(serial);
  const secretary = await aSecretary();
  const session = await db.jurySession.create({
    data: {
      number: `S-${serial}`,
      state: "OPEN",
      heldOn: dayToDate(heldOn),
      startTime: "09:30",
      place: "Paris",
      secretaryId: secretary.userId,
      createdAt: at,
    },
  });
  const entry = await db.docketEntry.create({
    data: { sessionId: session.id, candidacyId: id, ordinal: 1, outcome: "DECIDED" },
  });
  const decide = (rank: number, verdict: "VALIDATED" | "NOT_VALIDATED") =>
    db.blockDecision.create({
      data: {
        entryId: entry.id,
        blockId: blockId(rank),
        verdict,
        reasons: "Essai.",
        decidedAt: at,
      },
    });
  const decisions = await Promise.all(validated.map((rank) => decide(rank, "VALIDATED")));
  await Promise.all(refused.map((rank) => decide(rank, "NOT_VALIDATED")));
  await sign(session.id, mandateIds, at);
  await db.candidacy.update({ where: { id }, data: { state: "DECIDED", version: 2 } });
  for (const decision of decisions) {
    await db.acquiredBlock.create({
      data: {
        candidateId,
        blockId: decision.blockId,
        decisionId: decision.id,
        options: [],
        acquiredOn: dayToDate(heldOn),
      },
    });
  }
  return { id, version: 2, block: blockId };
}

async function twoMandates(serial: string): Promise<string[]> {
  const sides = ["EMPLOYERS", "EMPLOYEES"] as const;
  const mandates = sides.map(async (side) => {
    const { userId } = await aPerson(`Membre ${side}`);
    const from = { startsOn: dayToDate("2025-01-01") };
    const period = {
      ...from,
      endsOn: dayToDate("2028-12-31"),
      cpnfpeStartsOn: from.startsOn,
      cpnfpeEndsOn: dayToDate("2028-12-31"),
    };
    const organisation = await db.organisation.create({
      data: {
        name: `Organisation ${side}`,
        acronym: `${side}-${serial}`,
        side,
        ...from,
        source: "essai",
      },
    });
    const seat = await db.seat.create({
      data: { organisationId: organisation.id, label: "1", ...from },
    });
    const employer = { employerName: "Assurances d’essai", employerSiret: "00000000000000" };
    return db.mandate.create({
      data: {
        seatId: seat.id,
        userId,
        kind: "TITULAR",
        ...period,
        ...employer,
        gender: "F",
        qualified: true,
      },
    });
  });
  return (await Promise.all(mandates)).map(({ id }) => id);
}

async function sign(sessionId: string, mandateIds: readonly string[], at: Date): Promise<void> {
  const file = () =>
    db.storedFile.create({
      data: {
        storageKey: randomUUID(),
        purpose: "MINUTES",
        originalName: "pv.pdf",
        mime: "application/pdf",
        size: 1,
        sha256: "0".repeat(64),
        createdAt: at,
        sessionId,
      },
    });
  await db.jurySession.update({ where: { id: sessionId }, data: { state: "MINUTES_TO_SIGN" } });
  const hashes = { contentHash: "0".repeat(64), auditHead: "0".repeat(64) };
  const minutes = await db.minutes.create({
    data: { sessionId, edition: 1, ...hashes, drawnUpAt: at, fileId: (await file()).id },
  });
  for (const mandateId of mandateIds) {
    await db.minutesSignature.create({
      data: { minutesId: minutes.id, mandateId, textHash: "0".repeat(64), signedAt: at },
    });
  }
  await db.minutes.update({
    where: { id: minutes.id },
    data: { signedAt: at, number: `PV-${sessionId}`, signedFileId: (await file()).id },
  });
  await db.jurySession.update({
    where: { id: sessionId },
    data: { state: "MINUTES_SIGNED", signedAt: at },
  });
}
