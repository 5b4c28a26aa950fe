import { BlockRows } from "@/components/candidacies/block-rows";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { DraftTasks } from "@/components/vae/request/draft-tasks";
import { TakenOver } from "@/components/vae/request/taken-over";
import { WithdrawBlock } from "@/components/withdrawal/withdraw-block";
import type { CandidacyView } from "@/lib/candidacies/view";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { Reusable, VaeDossier } from "@/lib/vae/dossier/dossier";
import { reuseAdmissibilityAction } from "@/lib/vae/request/admissibility-reuse.actions";

type Props = { candidacy: CandidacyView; dossier: VaeDossier };

/** A request being prepared: its parts, what it asks for, and an earlier admissibility to go on with. */
export function DraftPage({ candidacy, dossier }: Props) {
  return (
    <div className="space-y-6">
      {dossier.reusable && <ReuseNotice candidacy={candidacy} reusable={dossier.reusable} />}
      <TakenOver dossier={dossier} />
      <DraftTasks
        candidacyId={candidacy.id}
        nature={dossier.nature.nature}
        contents={dossier.contents}
        identityChecked={dossier.identityCheckedAt !== null}
      />
      <Card
        title={candidacy.isWhole ? "Demande pour le CQP entier" : "Blocs demandés"}
        aside={
          <Link href={routes.candidacyBlocks(candidacy.id)}>
            Modifier<span className="sr-only"> les blocs demandés</span>
          </Link>
        }
      >
        <BlockRows blocks={candidacy.blocks} />
      </Card>
      <WithdrawBlock candidacy={candidacy} />
    </div>
  );
}

function ReuseNotice({
  candidacy: { id, version },
  reusable,
}: {
  candidacy: CandidacyView;
  reusable: Reusable;
}) {
  const { number, decidedOn, validUntilOn } = reusable;
  const until = validUntilOn ? `, valable jusqu’au ${formatDay(validUntilOn)}` : "";
  return (
    <Notice tone="success" title="Vous avez déjà une recevabilité pour ces blocs">
      <p>
        Elle date du {formatDay(decidedOn)} (demande {number}){until}. Vous pouvez la reprendre : il
        n’y a alors rien à déposer de nouveau, et vous passez directement au dossier de validation.
      </p>
      <ActionForm
        action={reuseAdmissibilityAction}
        fields={{ id, version }}
        label="Reprendre la recevabilité"
      >
        <SubmitButton>Reprendre la recevabilité</SubmitButton>
      </ActionForm>
    </Notice>
  );
}
