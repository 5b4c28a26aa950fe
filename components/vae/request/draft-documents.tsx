import { FileRows } from "@/components/candidacies/file-rows";
import { UploadForm } from "@/components/form/upload-form";
import { Card } from "@/components/ui/card";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { MAX_FILES } from "@/lib/platform/form/upload-limit";
import { routes } from "@/lib/routes";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";
import { removeDocumentAction } from "@/lib/vae/request/file-removal.actions";
import { AcceptedProofs } from "./accepted-proofs";
import { RemoveFile } from "./remove-file";

type Props = { candidacyId: string; dossier: VaeDossier; refusal: UploadRefused | null };

/** The pieces of a request before it is submitted: each can be replaced and removed. */
export function DraftDocuments({
  candidacyId,
  dossier: { identityDocument, identityCheckedAt, proofs, experiences },
  refusal,
}: Props) {
  return (
    <div className="space-y-6">
      <Card title="Pièce d’identité">
        {identityCheckedAt ? (
          <p>Votre identité est déjà contrôlée : aucune pièce n’est attendue.</p>
        ) : (
          <>
            <p>
              Carte d’identité (recto et verso dans un seul fichier), passeport ou titre de séjour.
              Elle sert à contrôler votre identité, puis elle est effacée.
            </p>
            <FileRows
              label="Pièce d’identité"
              files={identityDocument ? [identityDocument] : []}
              action={(file) => (
                <RemoveFile action={removeDocumentAction} candidacyId={candidacyId} file={file} />
              )}
            />
            <UploadForm
              action={routes.upload("piece-identite")}
              fields={{ candidacyId }}
              label={identityDocument ? "Remplacer la pièce d’identité" : "Votre pièce d’identité"}
              refusal={refusal}
            />
          </>
        )}
      </Card>
      <Card title="Justificatifs d’expérience">
        <p>
          Au moins un. Un document en langue étrangère s’accompagne d’une traduction assermentée.{" "}
          {MAX_FILES} fichiers au plus.
        </p>
        <AcceptedProofs statuses={experiences.map(({ status }) => status)} />
        <FileRows
          label="Justificatifs d’expérience"
          files={proofs}
          action={(file) => (
            <RemoveFile action={removeDocumentAction} candidacyId={candidacyId} file={file} />
          )}
        />
        <UploadForm
          action={routes.upload("justificatif")}
          fields={{ candidacyId }}
          label={proofs.length > 0 ? "Un autre justificatif" : "Votre justificatif"}
          refusal={refusal}
        />
      </Card>
    </div>
  );
}
