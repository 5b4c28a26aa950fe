import { UploadForm } from "@/components/form/upload-form";
import type { Mark } from "@/lib/documents/mark";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { markFile } from "@/lib/platform/form/upload-limit";
import { routes } from "@/lib/routes";

const words: Record<Mark, { first: string; another: string }> = {
  SIGNATURE: { first: "Image de la signature", another: "Une autre image de la signature" },
  SEAL: { first: "Image du cachet, s’il y en a un", another: "Une autre image du cachet" },
  LOGO: { first: "Image du logo", another: "Une autre image du logo" },
};
type Props = { mark: Mark; isAnother: boolean; refusal: UploadRefused | null };

/** Where an image is deposited; one that waits already gives way to it. */
export const MarkUpload = ({ mark, isAnother, refusal }: Props) => (
  <UploadForm
    action={routes.upload("marque")}
    fields={{ mark }}
    label={isAnother ? words[mark].another : words[mark].first}
    limits={markFile}
    submitLabel="Déposer l’image"
    refusal={refusal}
  />
);
