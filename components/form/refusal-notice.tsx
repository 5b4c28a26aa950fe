import { Notice } from "@/components/ui/notice";
import type { UploadRefused } from "@/lib/platform/form/form-state";

/** Why a file was not taken, at the top of the page: its form may be gone with what the dossier has become. */
export function RefusalNotice({ refusal }: { refusal: UploadRefused | null }) {
  if (!refusal?.isOfDossier) return null;
  return (
    <div role="alert">
      <Notice tone="danger" title="Votre fichier n’a pas été enregistré">
        <p>{refusal.message}</p>
      </Notice>
    </div>
  );
}
