import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
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
} as const satisfies Prisma.CertificateSelect;

type Row = Prisma.CertificateGetPayload<{ select: typeof certificateSelect }>;

export const toCertificate = ({ candidate: _, revocation, awardedOn, issuedOn, ...row }: Row) => ({
  ...row,
  awardedOn: dateToDay(awardedOn),
  issuedOn: dateToDay(issuedOn),
  revokedOn: revocation && parisDay(revocation.revokedAt),
  revocationReason: revocation?.reason ?? null,
});

const newestFirst = [
  { issuedOn: "desc" },
  { id: "desc" },
] as const satisfies Prisma.CertificateDuplicateOrderByWithRelationInput[];
const onDays = <D extends { issuedOn: Date }>(duplicates: readonly D[]) =>
  duplicates.map((duplicate) => ({ ...duplicate, issuedOn: dateToDay(duplicate.issuedOn) }));

/** The certificates that a candidacy led to with their duplicates, the newest first; nothing for who may not read them. */
export const listCertificates = (actor: Actor, candidacyId: string) =>
  read(actor, async (tx) => {
    const rows = await tx.certificate.findMany({
      where: { candidacyId },
      select: {
        ...certificateSelect,
        duplicates: {
          select: { id: true, issuedOn: true, fileId: true },
          orderBy: [...newestFirst],
        },
      },
      orderBy: [...newestFirst],
    });
    return rows
      .filter(({ candidate }) => certificatePolicy.read(actor, { holderUserId: candidate.userId }))
      .map(({ duplicates, ...row }) => ({ ...toCertificate(row), duplicates: onDays(duplicates) }));
  });

/** The duplicates of one certificate with why each was asked for, for the register. */
export const readDuplicates = async (tx: Reader, certificateId: string) =>
  onDays(
    await tx.certificateDuplicate.findMany({
      where: { certificateId },
      select: { id: true, issuedOn: true, reason: true, fileId: true },
      orderBy: [...newestFirst],
    }),
  );
