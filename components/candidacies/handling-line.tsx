import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { assignHandlerAction } from "@/lib/candidacies/handling/handler.actions";
import { toCursorText } from "@/lib/candidacies/lists/filters";
import type { Onward } from "@/lib/candidacies/lists/next-dossier";
import { DRAFT_STATES, isEnded } from "@/lib/candidacies/phase";
import type { CandidacyView } from "@/lib/candidacies/view";
import { routes } from "@/lib/routes";

type Props = { candidacy: CandidacyView; readerId: string; onward: Onward };

/** Who follows a dossier, with the way to take it or hand it on; and the dossier that waits for the same after this one. */
export function HandlingLine({ candidacy, readerId, onward }: Props) {
  const { id, state, handler, exchanges } = candidacy;
  const isFollowed = !isEnded(state) && !DRAFT_STATES.includes(state);
  return (
    <div className="no-print mb-6 flex flex-wrap items-center gap-x-5 gap-y-2">
      {isFollowed && (
        <>
          <p>
            Gestionnaire&nbsp;: <strong>{handler?.displayName ?? "personne"}</strong>
          </p>
          {handler?.id !== readerId && (
            <ActionForm
              action={assignHandlerAction}
              fields={{ id, handlerId: readerId, before: handler?.id ?? "" }}
              label="Prendre ce dossier"
            >
              <SubmitButton tone="ghost">Prendre ce dossier</SubmitButton>
            </ActionForm>
          )}
          <Link href={routes.secretariatAside(id, "gestionnaire")}>Transférer</Link>
        </>
      )}
      <Link href={routes.secretariatAside(id, "echanges")}>
        {exchanges.count > 0 ? `Échanges et notes (${exchanges.count})` : "Échanges et notes"}
      </Link>
      {exchanges.isAwaiting && <Tag tone="warning">Réponse attendue</Tag>}
      <Link href={routes.secretariatAside(id, "delais")}>Délais</Link>
      <span className="sm:ms-auto">
        <Link href={routes.nextCandidacy(onward.filter, toCursorText(onward.after))}>
          Dossier suivant
        </Link>
      </span>
    </div>
  );
}
