import type { CertificateKind } from "@/lib/certificates/certificate";
import type { JuryResult } from "@/lib/juries/minutes/result";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { WayOn } from "@/lib/vae/request/new-candidacy";

export type OwnCertificate = {
  id: string;
  number: string;
  code: string;
  kind: CertificateKind;
  title: string;
  issuedOn: CalendarDay;
  revokedOn: CalendarDay | null;
  revocationReason: string | null;
  fileId: string;
  duplicates: readonly { id: string; issuedOn: CalendarDay; fileId: string }[];
};

/** What a candidacy led to, before the person whose it is. */
export type OwnResult = {
  result: JuryResult;
  certificates: readonly OwnCertificate[];
  /** How to ask by VAE for what is left; null when nothing may be asked for today. */
  wayOn: WayOn | null;
};

/** The document of the whole certification that is valid today. */
export const diplomaOf = ({ certificates }: Pick<OwnResult, "certificates">) =>
  certificates.find(({ kind, revokedOn }) => kind === "FULL" && revokedOn === null);

/**
 * What a person is told at home: the certification for as long as they hold it; otherwise the decision on their last
 * candidacy, until they open another one.
 */
export function toldAtHome(
  results: readonly OwnResult[],
  lastCandidacyId: string | undefined,
): OwnResult[] {
  const whole = results.filter(({ result }) => result.outcome === "FULL");
  if (whole.length > 0) return whole;
  return results.filter(({ result }) => result.candidacyId === lastCandidacyId);
}
