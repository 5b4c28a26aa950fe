import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { GoneTo } from "@/lib/platform/auth/gone-to";
import { read } from "@/lib/platform/db/read";
import { getNewCandidacy } from "@/lib/vae/request/new-candidacy.queries";
import { getOwnVaePage } from "./draft.queries";

/** The blocks and options of one's own draft, and what may be asked for in their place on its version. */
export async function getOwnAskedBlocks(actor: Actor, id: string, now: Date) {
  const page = await getOwnVaePage(actor, id, ["writeRequest"], now);
  if (!page || page instanceof GoneTo) return page;
  const { certification } = page.candidacy;
  const { id: versionId, certificationId } = certification;
  const offer = await getNewCandidacy(actor, { certificationId, versionId, besides: id }, now);
  const asked = await read(actor, (tx) =>
    tx.requestedBlock.findMany({
      where: { candidacyId: id },
      select: { options: true, block: { select: { code: true } } },
    }),
  );
  return {
    ...page,
    /** Null once the version of the draft takes no new request. */
    offer: offer.version?.id === certification.id ? offer : null,
    chosen: {
      blocks: asked.map(({ block }) => block.code),
      options: asked.flatMap(({ block, options }) =>
        options.map((option) => `${block.code}:${option}`),
      ),
    },
  };
}
