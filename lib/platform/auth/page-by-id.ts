import "server-only";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/platform/actor/actor";
import { clock } from "@/lib/platform/clock";
import { readId } from "@/lib/platform/shared/fields.schema";
import { GoneTo } from "./gone-to";
import { requireActor } from "./session";

type Read<Page, Others> = (
  actor: Actor,
  id: string,
  now: Date,
  others: Others,
) => Promise<Page | GoneTo | null>;

/**
 * How a page opens what its address names, by one id or by several: read once, for title and content. What is no id,
 * and what the actor may not read, is a 404, whose title tells nothing; what has gone on leads to where it is.
 */
export function pageById<Page, Others = unknown>(
  read: Read<Page, Others>,
  title: string | ((page: Page) => string),
) {
  type Address = { id: string } & Others;
  const find = cache(async (address: string): Promise<Page> => {
    const ids = JSON.parse(address) as Address;
    if (!Object.values(ids).every(readId)) notFound();
    const page = await read(await requireActor(), ids.id, clock.now(), ids);
    if (page instanceof GoneTo) redirect(page.address);
    return page ?? notFound();
  });
  const open = async ({ params }: { params: Promise<Address> }): Promise<Page> =>
    find(JSON.stringify(await params));
  const metadata = async (props: { params: Promise<Address> }): Promise<Metadata> => {
    const page = await open(props);
    return { title: typeof title === "string" ? title : title(page) };
  };
  return { open, metadata };
}
