import { readFileSync } from "node:fs";
import { readDocument } from "@/lib/certifications/standard-document.schema";
import { factTexts, itemTexts } from "@/lib/configuration/standard/fields";
import {
  proposeStandard,
  publishStandard,
} from "@/lib/configuration/standard/publication.commands";
import {
  discardStandard,
  startStandard,
} from "@/lib/configuration/standard/standard-draft.commands";
import { listPublished } from "@/lib/configuration/standard/standard-draft.queries";
import { editStandardItem, saveStandardFacts } from "@/lib/configuration/standard/text.commands";
import { db } from "@/lib/platform/db/client";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { accepted, act, NOW, PASSWORD, type Person } from "./people";

/** Two sheets of the register, as its open data has them. */
export const sheets = readFileSync(new URL("sheets/rncp41351.xml", import.meta.url), "utf8");

export const theDraft = async (id: string) => {
  const draft = await db.standardDraft.findUniqueOrThrow({ where: { id } });
  return { ...draft, document: readDocument(draft.content) };
};
const target = async (id: string) => ({ id, version: (await theDraft(id)).version });

/** The facts of a draft as its form sends them, with what is typed in their place. */
export async function typedFacts(id: string, typed: Partial<ReturnType<typeof factTexts>> = {}) {
  const { document, version } = await theDraft(id);
  const facts = { ...factTexts(document), ...typed };
  const level = (text: string) => (text ? Number(text) : ("" as const));
  return {
    ...{ id, version, ...facts, registeredOnOfficial: facts.registeredOnOfficial === "on" },
    ...{ level: level(facts.level), europeanLevel: level(facts.europeanLevel) },
  };
}

/** A draft of the official text of RNCP41351: a copy of the version in force, its first block reworded. */
export async function anOfficialDraft(
  secretary: Person,
  facts: Parameters<typeof typedFacts>[1] = {},
): Promise<string> {
  const published = await listPublished(await secretary.actor());
  const copyOf = published?.find(({ name }) => name === "RNCP41351")?.id ?? "";
  const { id } = accepted(await act(secretary, (work) => startStandard(work, { copyOf })));
  const typed = await typedFacts(id, { textSource: "référentiel de France Assureurs", ...facts });
  accepted(await act(secretary, (work) => saveStandardFacts(work, typed)));
  const [block] = (await theDraft(id)).document.blocks;
  if (!block) throw new Error("No block to reword");
  const official = { ...itemTexts(block), label: "Bloc officiel", provisional: false };
  const item = { ...(await target(id)), itemId: block.id, ...official };
  accepted(await act(secretary, (work) => editStandardItem(work, item)));
  return id;
}

export const propose = async (by: Person, id: string, offeredFrom: CalendarDay, now = NOW) => {
  const sealed = { ...(await target(id)), offeredFrom, password: PASSWORD };
  return act(by, (work) => proposeStandard(work, sealed), now);
};
export const publish = async (by: Person, id: string, now = NOW) => {
  const sealed = { ...(await target(id)), password: PASSWORD };
  return act(by, (work) => publishStandard(work, sealed), now);
};

export const giveUp = async (by: Person, id: string) =>
  accepted(await act(by, async (work) => discardStandard(work, await target(id))));

/** The official text of RNCP41351, published by two people from that day on: its second edition. */
export async function aPublishedEdition(
  [one, other]: readonly [Person, Person],
  offeredFrom: CalendarDay,
): Promise<string> {
  const id = await anOfficialDraft(one);
  accepted(await propose(one, id, offeredFrom));
  accepted(await publish(other, id));
  return (await theDraft(id)).publishedVersionId ?? "";
}
