import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import type { Prisma } from "@/prisma/generated/client.ts";
import { certificatePolicy } from "./certificate.policy";

export const certificateSelect = {
  id: true,
  number: true,
  code: true,
  kind: true,
  holderName: true,
  title: true,
  specimen: true,
  awardedOn: true,
  issuedOn: true,
  fileId: true,
  candidate: { select: { userId: true } },
  revocation: { select: { revokedAt: true, reason: true } },
  duplicates: {
    select: { id: true, issuedOn: true, reason: true, fileId: true },
    orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
  },
} as const satisfies Prisma.CertificateSelect;

type Row = Prisma.CertificateGetPayload<{ select: typeof certificateSelect }>;

export const toCertificate = ({
  candidate: _,
  revocation,
  awardedOn,
  issuedOn,
  duplicates,
  ...row
}: Row) => ({
  ...row,
  duplicates: duplicates.map((duplicate) => ({
    ...duplicate,
    issuedOn: dateToDay(duplicate.issuedOn),
  })),
  awardedOn: dateToDay(awardedOn),
  issuedOn: dateToDay(issuedOn),
  revokedOn: revocation && parisDay(revocation.revokedAt),
  revocationReason: revocation?.reason ?? null,
});

/** The certificates that a candidacy led to, the newest first; nothing for who may not read them. */
export const listCertificates = (actor: Actor, candidacyId: string) =>
  read(actor, async (tx) => {
    const rows = await tx.certificate.findMany({
      where: { candidacyId },
      select: certificateSelect,
      orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
    });
    return rows
      .filter(({ candidate }) => certificatePolicy.read(actor, { holderUserId: candidate.userId }))
      .map(toCertificate);
  });
