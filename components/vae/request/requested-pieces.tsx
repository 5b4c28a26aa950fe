import { FileLink } from "@/components/candidacies/file-rows";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { UploadForm } from "@/components/form/upload-form";
import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import type { CandidacyView } from "@/lib/candidacies/view";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { PieceView } from "@/lib/vae/dossier/dossier";
import { resubmitCandidacyAction } from "@/lib/vae/request/submission.actions";

type Props = {
  candidacy: CandidacyView;
  pieces: readonly PieceView[];
  refusal: UploadRefused | null;
};

/** The pieces the secretariat asks for, answered one by one, then sent back together. */
export function RequestedPieces({ candidacy: { id, version }, pieces, refusal }: Props) {
  const missing = pieces.filter(({ answeredAt }) => answeredAt === null).length;
  return (
    <div className="space-y-6">
      {pieces.map((piece) => (
        <Card
          key={piece.id}
          title={piece.label}
          aside={
            piece.answeredAt ? (
              <Tag tone="success">Fournie</Tag>
            ) : (
              <Tag tone="warning">Attendue pour le {formatDay(piece.dueOn)}</Tag>
            )
          }
        >
          {piece.reason && <p>{piece.reason}</p>}
          {piece.file && (
            <p>
              Fichier envoyé : <FileLink file={piece.file} />
            </p>
          )}
          <UploadForm
            action={routes.upload("piece-demandee")}
            fields={{ candidacyId: id, pieceId: piece.id }}
            label={piece.file ? "Remplacer ce fichier" : "Votre fichier"}
            refusal={refusal}
          />
        </Card>
      ))}
      <Card title="Renvoyer ma demande">
        {missing > 0 ? (
          <p>
            {missing > 1 ? `Il reste ${missing} pièces à fournir` : "Il reste une pièce à fournir"}{" "}
            avant de pouvoir renvoyer votre demande.
          </p>
        ) : (
          <>
            <p>
              Toutes les pièces sont là. En renvoyant votre demande, vous faites commencer un
              nouveau délai de réponse de deux mois.
            </p>
            <ActionForm
              action={resubmitCandidacyAction}
              fields={{ id, version }}
              label="Renvoyer ma demande"
            >
              <SubmitButton>Renvoyer ma demande complétée</SubmitButton>
            </ActionForm>
          </>
        )}
      </Card>
    </div>
  );
}
