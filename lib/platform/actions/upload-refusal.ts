import "server-only";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import {
  dossierRefusals,
  type UploadRefusalCode,
  uploadRefusalSentences,
} from "@/lib/platform/form/upload-refusal";

/** Why an upload is refused; a rule says it in a sentence of its own. */
export type RefusedUpload = { code: UploadRefusalCode; sentence?: string };

/** What the address says of a refused upload. */
export type UploadRefusalQuery = Partial<
  Record<"refus" | "formulaire" | "phrase", string | string[] | undefined>
>;

const SEAL = "upload-refusal";
const ONE_HOUR = 60 * 60;
type Sealed = { sentence: string };

/**
 * What an address says of a refused upload: why, and to which form. The sentence of a rule goes along encrypted, so
 * that no log reads it and nobody can have the portal say what it did not.
 */
export async function refusalParams({ code, sentence }: RefusedUpload, formId: unknown) {
  const params = new URLSearchParams({ refus: code });
  if (typeof formId === "string") params.set("formulaire", formId);
  if (sentence) params.set("phrase", await seal(sentence));
  return params;
}

/** The sentence of a refused upload and its form, from the address; null for anything else. */
export async function uploadRefusal(query: UploadRefusalQuery): Promise<UploadRefused | null> {
  const { refus, formulaire, phrase } = query;
  if (typeof refus !== "string" || !Object.hasOwn(uploadRefusalSentences, refus)) return null;
  const message = uploadRefusalSentences[refus as UploadRefusalCode];
  return {
    message: (refus === "RULE" && (await unseal(phrase))) || message,
    formId: typeof formulaire === "string" ? formulaire : undefined,
    isOfDossier: dossierRefusals.has(refus),
  };
}

const seal = (sentence: string): Promise<string> =>
  encode<Sealed>({
    token: { sentence },
    secret: env.AUTH_SECRET,
    salt: SEAL,
    maxAge: ONE_HOUR,
  });

/** Null for what the portal did not seal, or did so more than an hour ago. */
async function unseal(phrase: unknown): Promise<string | null> {
  if (typeof phrase !== "string") return null;
  const opening = decode<Sealed>({ token: phrase, secret: env.AUTH_SECRET, salt: SEAL });
  const opened = await opening.catch(() => null);
  return opened?.sentence ?? null;
}
