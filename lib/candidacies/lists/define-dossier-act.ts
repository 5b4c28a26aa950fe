import "server-only";
import type { z } from "zod";
import type { Definition } from "@/lib/platform/actions/carry-out";
import { defineAction } from "@/lib/platform/actions/define-action";
import type { Work } from "@/lib/platform/db/work";
import type { FormAction } from "@/lib/platform/form/form-state";
import { routes } from "@/lib/routes";
import { readOnward } from "./next-dossier";
import { findNextDossier } from "./next-dossier.queries";

type Input = { id: string; next?: string | undefined };
type Done = { nextId: string | null };

/**
 * An act of the secretariat on a dossier. It leads back to that dossier or, where its button asks for that, to the next one
 * that waits for the same; the list of those is looked at once the act is done, in its transaction.
 */
export function defineDossierAct<S extends z.ZodType<Input>>({
  run,
  says,
  ...definition
}: Definition<S, unknown> & { says: string }): FormAction {
  const runOnward = async (work: Work, input: z.output<S>): Promise<Done> => {
    await run(work, input);
    const onward = readOnward(input.next);
    return {
      nextId: onward && (await findNextDossier(work.tx, work.actor, onward, work.now)),
    };
  };
  return defineAction<S, Done>({
    ...definition,
    run: runOnward,
    says: ({ next }, { nextId }) => saidOnward(says, next !== undefined, nextId),
    leadsTo: ({ id }, { nextId }) => routes.secretariatCandidacy(nextId ?? id),
  });
}

function saidOnward(sentence: string, isAsked: boolean, nextId: string | null): string {
  if (nextId) return `Dossier précédent\u00a0: ${sentence}`;
  return isAsked ? `${sentence} Aucun autre dossier n’attend à cette étape.` : sentence;
}
