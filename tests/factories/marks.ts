import { depositMark } from "@/lib/certificates/marks/deposit.commands";
import { appointSignatory } from "@/lib/certificates/marks/signatory.commands";
import type { Mark } from "@/lib/documents/mark";
import { db } from "@/lib/platform/db/client";
import type { UploadMime } from "@/lib/platform/form/upload";
import { storeBytes } from "@/lib/platform/storage/storage";
import { drawnMark } from "@/prisma/demo/drawn-marks";
import { accepted, act, NOW, PASSWORD, type Person } from "./people";

/** An image as the examiner lets it through. */
export async function received(bytes: Buffer, mime: UploadMime = "image/png") {
  return { ...(await storeBytes(bytes, mime)), mime, name: "image.png" };
}

/** Deposits an image, and gives the file that waits to be put into use. */
export async function aMark(administrator: Person, mark: Mark, now = NOW): Promise<string> {
  const file = await received(await drawnMark(mark));
  accepted(await act(administrator, (work) => depositMark(work, { mark }, file), now));
  const { id } = await db.storedFile.findUniqueOrThrow({ where: { storageKey: file.key } });
  return id;
}

export const SIGNATORY = {
  name: "Camille Exemple",
  capacity: "Présidence de la commission (fictive)",
};

type Days = { startsOn: string; endsOn: string };

export const appoint = (
  administrator: Person,
  signatureId: string,
  { startsOn, endsOn }: Days,
  { sealId = null, name = SIGNATORY.name }: { sealId?: string | null; name?: string } = {},
) =>
  act(administrator, (work) =>
    appointSignatory(work, {
      ...{ signatureId, sealId, name, startsOn, endsOn },
      capacity: SIGNATORY.capacity,
      password: PASSWORD,
    }),
  );

/** Somebody signs every day of the tests, unless somebody does already. */
export async function aSignatory(administrator: Person): Promise<void> {
  if ((await db.signatory.count()) > 0) return;
  const signatureId = await aMark(administrator, "SIGNATURE");
  accepted(await appoint(administrator, signatureId, { startsOn: "2020-01-01", endsOn: "" }));
}
