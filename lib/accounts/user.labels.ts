import type { Tone } from "@/lib/platform/shared/tone";
import type { MembershipKind } from "./membership";

export const membershipLabels: Record<MembershipKind, string> = {
  SECRETARIAT: "Secrétariat",
  ADMIN: "Administration",
  DPO: "Protection des données",
};

/** « Donner accès au secrétariat ». */
export const membershipTargets: Record<MembershipKind, string> = {
  SECRETARIAT: "au secrétariat",
  ADMIN: "à l’administration",
  DPO: "au suivi de la protection des données",
};

/** Completes « Le portail vous attend pour … » and « Vous pouvez maintenant … ». */
export const membershipPurposes: Record<MembershipKind, string> = {
  SECRETARIAT: "tenir le secrétariat de la certification",
  ADMIN: "administrer les comptes",
  DPO: "suivre la protection des données",
};

export type AccountState = "OPEN" | "INVITED" | "DISABLED";

export const accountStates: Record<AccountState, { label: string; tone: Tone }> = {
  OPEN: { label: "Ouvert", tone: "success" },
  INVITED: { label: "Adresse à confirmer", tone: "warning" },
  DISABLED: { label: "Désactivé", tone: "danger" },
};

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS/, "macOS"],
  [/Linux|X11/, "Linux"],
];
const nameIn = (names: readonly [RegExp, string][], agent: string) =>
  names.find(([sign]) => sign.test(agent))?.[1];

/** « Firefox sur Windows », from what a browser says of itself. */
export function deviceLabel(userAgent: string): string {
  const browser = nameIn(BROWSERS, userAgent);
  const system = nameIn(SYSTEMS, userAgent);
  if (!browser) return "Navigateur inconnu";
  return system ? `${browser} sur ${system}` : browser;
}
