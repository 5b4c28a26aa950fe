import "server-only";
import { nobody } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { dateToDay, parisDay } from "@/lib/platform/shared/calendar";
import { normalizeCode } from "./code";
import type { CertificateMentions } from "./mentions";

/**
 * What a stranger learns from a code: the code as it is written, kind, title, number, date, status and the holder's name
 * as printed; nothing else leaves the database. Null for a code that is unknown, altered or no code at all.
 */
export const verifyCertificate = (typed: string) =>
  read(nobody, async (tx) => {
    const code = normalizeCode(typed);
    if (!code) return null;
    const row = await tx.certificate.findUnique({
      where: { code },
      select: {
        code: true,
        kind: true,
        number: true,
        title: true,
        mentions: true,
        holderName: true,
        issuedOn: true,
        specimen: true,
        revocation: { select: { revokedAt: true } },
      },
    });
    if (!row) return null;
    const { mentions, issuedOn, revocation, ...printed } = row;
    return {
      ...printed,
      certificationTitle: (mentions as unknown as CertificateMentions).title,
      issuedOn: dateToDay(issuedOn),
      revokedOn: revocation && parisDay(revocation.revokedAt),
    };
  });
