import { randomInt } from "node:crypto";
import { isSiret } from "@/lib/platform/shared/siret";

const DIGITS = [..."0123456789"];

/** An establishment with the right key, of a company like no other. */
export const aSiret = (): string => anEstablishmentOf(String(randomInt(10 ** 8, 10 ** 9)), 1);

/** The so-manieth establishment of a company. */
export function anEstablishmentOf(siren: string, nic: number): string {
  const stem = siren + String(nic).padStart(4, "0");
  return stem + DIGITS.find((digit) => isSiret(stem + digit));
}
