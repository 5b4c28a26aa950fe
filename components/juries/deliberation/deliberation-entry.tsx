import { FindingList } from "@/components/juries/composition/composition-findings";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { StateBadge } from "@/components/ui/state-badge";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import type {
  DeliberationEntry,
  DeliberationPage,
  OpenEntry,
} from "@/lib/juries/deliberation/view";
import { docketOutcomeLabels } from "@/lib/jury-sessions/jury-session.labels";
import { areFilesOpen } from "@/lib/jury-sessions/phase";
import { routes } from "@/lib/routes";
import { DecideEntryForm, PutOffEntryForm } from "./decision-forms";
import { DecisionSummary } from "./decision-summary";

type Props = { entry: DeliberationEntry; session: Pick<DeliberationPage, "id" | "state"> };

/** One candidate in the deliberation; for who is not cleared, a place and nothing else. */
export function DeliberationEntryCard({ entry, session }: Props) {
  const { position, open, possible } = entry;
  return (
    <div id={entry.id}>
      <Card
        title={
          open ? `${position}. ${open.candidateName}` : `${position}. Un dossier vous est masqué`
        }
        aside={open && <Outcome {...open} />}
      >
        {open ? (
          <>
            <OpenPart {...open} />
            {areFilesOpen(session.state) && (
              <ButtonLink href={routes.juryCandidacy(session.id, open.candidacyId)} tone="ghost">
                Relire le dossier
              </ButtonLink>
            )}
          </>
        ) : (
          <p className="text-soft">Vous ne prenez pas part à la délibération de ce dossier.</p>
        )}
        {open && possible.includes("DECIDED") && (
          <DecideEntryForm entryId={entry.id} position={position} open={open} />
        )}
        {possible.length > 0 && <PutOffEntryForm entry={entry} />}
      </Card>
    </div>
  );
}

const Outcome = ({ outcome }: OpenEntry) =>
  outcome ? (
    <StateBadge tone={outcome === "DECIDED" ? "success" : "info"}>
      {docketOutcomeLabels[outcome]}
    </StateBadge>
  ) : (
    <StateBadge tone="warning">À délibérer</StateBadge>
  );

function OpenPart({ number, route, interviewHeld, composition, outcome, blocks }: OpenEntry) {
  return (
    <>
      <p className="text-soft">
        {number} · {shortRouteLabels[route]}
        {route === "VAE" && ` · ${interviewHeld ? "entretien tenu" : "entretien non tenu"}`}
      </p>
      {!outcome && <FindingList findings={composition.findings} />}
      {!outcome && route === "VAE" && !interviewHeld && (
        <Notice tone="warning" title="Sans entretien, le jury ne peut pas se prononcer.">
          <p>Le secrétaire de la session enregistre l’entretien quand il a eu lieu.</p>
        </Notice>
      )}
      {outcome && <DecisionSummary outcome={outcome} blocks={blocks} />}
    </>
  );
}
