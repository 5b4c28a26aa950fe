import "server-only";
import { getActor } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { readId } from "@/lib/shared/fields.schema";
import { visibleTo } from "./candidacy.queries";

/** « Vos pièces · CRCA-2026-00042 »: the page, then the dossier if the reader may know it. */
export async function candidacyTitle(
  page: string,
  params: Promise<{ id: string }>,
): Promise<{ title: string }> {
  const { id } = await params;
  if (!readId(id)) return { title: page };
  const where = { AND: [{ id }, visibleTo(await getActor())] };
  const row = await db.candidacy.findFirst({ where, select: { number: true } });
  return { title: row?.number ? `${page} · ${row.number}` : page };
}
