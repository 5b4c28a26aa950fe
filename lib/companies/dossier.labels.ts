import { workplaceStep } from "@/lib/assessments/dossier/workplace-steps.labels";
import type { WorkplaceProgress } from "@/lib/assessments/grids/workplace-view";
import type { RegistrationEnd } from "@/lib/candidacies/expiry/protection";
import type { NextStep } from "@/lib/next-step";

type Dossier = {
  isInvitationRefused: boolean;
  email: string;
  progress: WorkplaceProgress;
  registrationEnd: RegistrationEnd | null;
};

/** What happens now for a company: where the invitation never arrived, nobody but itself can mend that. */
export function companyStep(dossier: Dossier): NextStep {
  const { isInvitationRefused, email, progress, registrationEnd } = dossier;
  const isAsked = registrationEnd !== null && registrationEnd.stage !== "far";
  if (!isInvitationRefused) return workplaceStep(progress, { isAsked });
  return {
    title: "L’invitation n’est pas arrivée",
    sentences: [
      [
        "La messagerie du destinataire refuse ",
        email,
        "\u00a0: l’adresse est sans doute fausse, et la personne ne sait rien de son inscription.",
      ],
      "Annulez cette inscription, en bas de cette page, puis inscrivez la personne avec la bonne adresse.",
    ],
  };
}
