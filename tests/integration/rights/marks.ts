import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { NOW } from "../../factories/people.ts";
import type { People } from "./people.ts";

/** What documents bear: images that wait, and what is in use. */
export type Marks = { signature: string; signatory: string; waitingLogo: string; logo: string };

export async function someMarks({ administrator }: People): Promise<Marks> {
  const by = administrator.userId;
  const signature = await anImage("SIGNATURE");
  const days = { startsOn: new Date("2020-01-01"), endsOn: null, appointedAt: NOW };
  const named = { name: "Camille Exemple", capacity: "Présidence", appointedById: by };
  const signatory = await db.signatory.create({
    data: { ...days, ...named, signatureId: signature },
  });
  const logo = await db.logo.create({
    data: { fileId: await anImage("LOGO"), startedAt: NOW, startedById: by },
  });
  const waitingLogo = await anImage("LOGO");
  return { signature, signatory: signatory.id, waitingLogo, logo: logo.id };
}

async function anImage(purpose: "SIGNATURE" | "LOGO"): Promise<string> {
  const bytes = { mime: "image/png", size: 1, sha256: "0".repeat(64), originalName: "image.png" };
  const data = { purpose, storageKey: randomUUID(), ...bytes, createdAt: NOW };
  return (await db.storedFile.create({ data })).id;
}
