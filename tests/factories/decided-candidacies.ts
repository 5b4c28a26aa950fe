import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { closeDeliberation } from "@/lib/juries/deliberation/deliberation.commands";
import { drawUpMinutes, signMinutes } from "@/lib/juries/minutes/minutes.commands";
import { db } from "@/lib/platform/db/client";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { aBirthday } from "./births";
import { waive } from "./expiry";
import { aJury, type Jury, preside, titulars } from "./juries";
import { closing } from "./jury-conclusions";
import {
  anOpenSession,
  enter,
  refused as refusal,
  validated as validation,
  versionOf,
} from "./jury-sessions";
import { leadCandidacies } from "./lifecycle";
import { accepted, act, aPerson, aSecretary, NOW, PASSWORD, type Person } from "./people";

type CandidateOptions = { person?: Person; identityChecked?: boolean; bornOn?: CalendarDay };

/** Somebody with a civil identity, checked unless said otherwise. */
export async function aHolder({
  person,
  identityChecked = true,
  bornOn = aBirthday(),
}: CandidateOptions = {}) {
  const holder = person ?? (await aPerson("Zoé Ñuñez‑O’Connor"));
  const checker = identityChecked ? await aSecretary() : null;
  const { id: candidateId } = await db.candidate.create({
    data: {
      userId: holder.userId,
      sex: "F",
      birthName: "Ñuñez‑O’Connor",
      firstName: "Zoé",
      bornOn: dayToDate(bornOn),
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
  edition?: number;
  /** Ranks of the blocks of the version. */
  validated: readonly number[];
  refused?: readonly number[];
  heldOn?: CalendarDay;
  /** When its minutes are signed; the day it is held unless said otherwise. */
  signedOn?: CalendarDay;
};

let seated: { file: string | undefined; jury: Promise<Jury> } | undefined;

/** One jury for all the candidacies of a test file, with a presidency in the year it sits. */
export async function theJury(heldOn: CalendarDay): Promise<Jury> {
  const file = expect.getState().testPath;
  if (!seated || seated.file !== file) seated = { file, jury: aJury({ seats: 1 }) };
  const jury = await seated.jury;
  const day = dayToDate(heldOn);
  const presidency = await db.presidency.count({
    where: { startsOn: { lte: day }, endsOn: { gte: day } },
  });
  const [president] = jury.employers;
  if (presidency === 0 && president) {
    const year = Number(heldOn.slice(0, 4));
    const exception = year % 2 === 0 ? "" : "Les mêmes président, pour l’essai.";
    accepted(await preside(jury, president, `${year}-01-01`, `${year}-12-31`, exception));
  }
  return jury;
}

/** A candidacy that a jury of one seat a side decided, its minutes signed by both: what was validated is in the ledger. */
export async function aDecidedCandidacy(decision: Decision) {
  const {
    candidateId,
    rncpCode = "RNCP41351",
    edition = 1,
    validated,
    refused = [],
    heldOn = "2026-11-20",
    signedOn = heldOn,
  } = decision;
  const now = new Date(`${heldOn}T09:00:00Z`);
  const version = await db.certificationVersion.findFirstOrThrow({
    where: { rncpCode, edition },
    include: { blocks: true },
  });
  const block = (rank: number) => version.blocks.find(({ ordinal }) => ordinal === rank)?.id ?? "";
  const { id } = await db.candidacy.create({
    data: {
      number: `ESSAI-${randomUUID().slice(0, 8)}`,
      route: "VAE",
      state: "DRAFT",
      versionId: version.id,
      candidateId,
      createdAt: now,
      stateSince: now,
      blocks: { create: [...validated, ...refused].map((rank) => ({ blockId: block(rank) })) },
    },
    select: { id: true },
  });
  await leadCandidacies({ id }, "READY_FOR_JURY");
  const jury = await theJury(heldOn);
  if (version.expiresOn < dayToDate(heldOn)) await waive(jury.secretary, id, now);
  const blocks = [
    ...validated.map((rank) => validation(block(rank))),
    ...refused.map((rank) => refusal(block(rank))),
  ];
  const signing = new Date(`${signedOn}T09:00:00Z`);
  await sit(jury, { candidacyId: id, blocks, heldOn, now, signing });
  const decided = await db.candidacy.findUniqueOrThrow({
    where: { id },
    select: { version: true },
  });
  return { id, version: decided.version, block };
}

type Sitting = {
  candidacyId: string;
  blocks: Parameters<typeof enter>[2]["blocks"];
  heldOn: CalendarDay;
  now: Date;
  signing: Date;
};

async function sit(
  sitting: Jury,
  { candidacyId, blocks, heldOn, now, signing }: Sitting,
): Promise<void> {
  const { id, president } = await anOpenSession(sitting, {
    candidacies: [{ id: candidacyId }],
    heldOn,
    now,
  });
  accepted(await enter(president, candidacyId, { outcome: "DECIDED", blocks }, now));
  const sealed = async () => ({ id, version: await versionOf(id), password: PASSWORD });
  accepted(await act(president, async (work) => closeDeliberation(work, await closing(id)), now));
  const drawn = { id, version: await versionOf(id) };
  accepted(await act(sitting.secretary, (work) => drawUpMinutes(work, drawn), now));
  for (const juror of titulars(sitting)) {
    accepted(await act(juror, async (work) => signMinutes(work, await sealed()), signing));
  }
}
