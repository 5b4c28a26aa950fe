import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { clock } from "@/lib/clock";
import { readId } from "@/lib/shared/fields.schema";
import type { Actor } from "./actor";
import { requireActor } from "./session";

type PageProps = { params: Promise<{ id: string }> };
type Read<Page> = (actor: Actor, id: string, now: Date) => Promise<Page | null>;

/** How a page finds what its address names: read once for title and content; what the actor may not read is a 404. */
export function pageById<Page>(read: Read<Page>) {
  const find = cache(async (given: string): Promise<Page> => {
    const id = readId(given);
    const page = id && (await read(await requireActor(), id, clock.now()));
    return page || notFound();
  });
  return async ({ params }: PageProps): Promise<Page> => find((await params).id);
}
