import { demoPassword } from "@/lib/accounts/sign-in/demo-users";
import { depositMark } from "@/lib/certificates/marks/deposit.commands";
import { adoptLogo } from "@/lib/certificates/marks/logo.commands";
import { appointSignatory } from "@/lib/certificates/marks/signatory.commands";
import { db } from "@/lib/platform/db/client";
import { storeBytes } from "@/lib/platform/storage/storage";
import { type DrawnMark, drawnMark } from "./drawn-marks.ts";
import { act, type Story } from "./stage.ts";
import type { World } from "./world.ts";

/** The administrator deposits what documents bear, all of it drawn for the demonstration, and puts it into use. */
export async function* marks(world: World): Story {
  const {
    days,
    staff: { admin },
  } = world;
  const signatureId = yield* deposited(world, "SIGNATURE");
  const sealId = yield* deposited(world, "SEAL");
  const logoId = yield* deposited(world, "LOGO");
  yield* act(days.at(-328, "11:20"), admin, (work) =>
    appointSignatory(work, {
      ...{ signatureId, sealId, startsOn: days.day(-328), endsOn: "" },
      name: "Étienne Vauquelin",
      capacity: "Président de la commission",
      password: demoPassword,
    }),
  );
  yield* act(days.at(-328, "11:30"), admin, (work) =>
    adoptLogo(work, { fileId: logoId, password: demoPassword }),
  );
}

async function* deposited({ days, staff: { admin } }: World, mark: DrawnMark): Story<string> {
  const bytes = await drawnMark(mark);
  const stored = await storeBytes(bytes, "image/png");
  const file = { ...stored, mime: "image/png" as const, name: `${mark.toLowerCase()}.png` };
  yield* act(days.at(-328, "11:10"), admin, (work) => depositMark(work, { mark }, file));
  const { id } = await db.storedFile.findUniqueOrThrow({
    where: { storageKey: stored.key },
    select: { id: true },
  });
  return id;
}
