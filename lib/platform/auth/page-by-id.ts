import "server-only";
import type { Metadata, Route } from "next";
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

type Search = Record<string, string | string[] | undefined>;

/**
 * How a page opens what its address names, by one id or by several: read once, for title and content. What is no id,
 * and what the actor may not read, is a 404, whose title tells nothing; what has gone on leads to where it is, with
 * what the address says besides, such as why an upload was refused.
 */
export function pageById<Page, Others = unknown>(
  read: Read<Page, Others>,
  title: string | ((page: Page) => string),
) {
  type Address = { id: string } & Others;
  type Props = { params: Promise<Address>; searchParams?: Promise<Search> };
  const find = cache(async (address: string): Promise<Page | GoneTo> => {
    const ids = JSON.parse(address) as Address;
    if (!Object.values(ids).every(readId)) notFound();
    const page = await read(await requireActor(), ids.id, clock.now(), ids);
    return page ?? notFound();
  });
  const open = async ({ params, searchParams }: Props): Promise<Page> => {
    const page = await find(JSON.stringify(await params));
    if (page instanceof GoneTo) redirect(withSearch(page.address, await searchParams));
    return page;
  };
  const metadata = async (props: Props): Promise<Metadata> => {
    const page = await open(props);
    return { title: typeof title === "string" ? title : title(page) };
  };
  return { open, metadata };
}

function withSearch(address: Route, search: Search = {}): Route {
  const said = Object.entries(search).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return said.length > 0 ? (`${address}?${new URLSearchParams(said)}` as Route) : address;
}
