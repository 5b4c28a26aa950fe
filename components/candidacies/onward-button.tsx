import { SubmitButton } from "@/components/form/submit-button";
import { type Onward, toOnwardText } from "@/lib/candidacies/lists/next-dossier";

/** The other button of an act on a dossier (`defineDossierAct`). */
export const OnwardButton = ({ onward }: { onward: Onward }) => (
  <SubmitButton tone="ghost" name="next" value={toOnwardText(onward)}>
    Enregistrer et ouvrir le suivant
  </SubmitButton>
);
