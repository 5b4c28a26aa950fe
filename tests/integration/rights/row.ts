import type { FormValues } from "@/lib/platform/form/form-state";
import { type Relation, relations } from "./people.ts";
import type { World } from "./world.ts";

export type ActionRow = {
  allowed: readonly Relation[];
  /** What a valid form holds, about the dossiers of the world. */
  values: (world: World) => FormValues;
  /** Visitors may call it too. */
  access?: "public";
};
export type Grid = Readonly<Record<string, ActionRow>>;

export const row = (allowed: readonly Relation[], values: ActionRow["values"]): ActionRow => ({
  allowed,
  values,
});

/** What one does for oneself or as a visitor: the link, the password or the account decide, no relation does. */
export const open = (values: ActionRow["values"]): ActionRow => ({
  allowed: relations,
  values,
  access: "public",
});

export const signedIn = relations.filter((relation) => relation !== "nobody");
export const staff: readonly Relation[] = ["secretariat", "sessionSecretary"];
export const committee: readonly Relation[] = ["committeeMember", "committeeChair"];

export const reason = "Motif lu par la personne.";
export const password = "Un-mot-de-passe-2026";
export const email = "quelquun@exemple.fr";
/** The version that every row of the world begins with. */
export const version = "1";
/** A hash as forms bear one: of another page than the world's. */
export const seen = "0".repeat(64);
