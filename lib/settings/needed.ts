import type { SettingKey } from "./setting";

/** A value, and whether an administrator has confirmed it. */
export type ConfirmedValue = { value: string; confirmed: boolean };
export type SettingValues = ReadonlyMap<string, ConfirmedValue>;

/** Absent, or there but only deduced: nobody has confirmed it with its source. Both stop what needs it. */
export type Gap = "MISSING" | "UNCONFIRMED";
export type MissingSetting = { key: string; gap: Gap };

/** Who signs the certificates on a day: no setting, but confirmed by an administrator as one. */
export const SIGNATORY = "signatory";

/**
 * What each act needs to be filled in and confirmed. A decision that leaves bears the name and the capacity of who signs it
 * (CRPA L. 212-1), and where to write to who took it (R. 112-5). What the law's clock decides by itself needs nothing.
 */
const neededSettings = {
  ADMISSIBILITY: ["vae.signatory", "vae.signatoryCapacity", "body.address"],
  RESULT: ["result.signatory", "result.signatoryCapacity", "body.address"],
  CERTIFICATE: ["certificate.place", SIGNATORY],
  RECEIPT: ["body.address", "body.email", "body.phone"],
} as const satisfies Record<string, readonly (SettingKey | typeof SIGNATORY)[]>;

export type Act = keyof typeof neededSettings;
export const ACTS = Object.keys(neededSettings) as Act[];

/** What is refused as long as something is missing; a receipt is owed at once, and leaves as it can (R19). */
export type StoppedAct = Exclude<Act, "RECEIPT">;

/** What an act lacks, and whether its reader may mend it. */
export type Lacking = { act: StoppedAct; missing: readonly MissingSetting[]; mayChange: boolean };

/** The two mentions of each version of the certification are printed on its certificates. */
const isOfVersion = (key: string) => key.startsWith("version.");

export const actsNeeding = (key: string): Act[] =>
  ACTS.filter(
    (act) =>
      neededSettings[act].some((needed) => needed === key) ||
      (act === "CERTIFICATE" && isOfVersion(key)),
  );

export function gapOf(setting: ConfirmedValue | null | undefined): Gap | null {
  if (!setting?.value.trim()) return "MISSING";
  return setting.confirmed ? null : "UNCONFIRMED";
}

/** What an act lacks, in the order of the table; `values` hold the versions that certificates are issued for. */
export function missingFor(act: Act, values: SettingValues): MissingSetting[] {
  const ofVersions = act === "CERTIFICATE" ? [...values.keys()].filter(isOfVersion) : [];
  return [...neededSettings[act], ...ofVersions].flatMap((key) => {
    const gap = gapOf(values.get(key));
    return gap ? [{ key, gap }] : [];
  });
}
