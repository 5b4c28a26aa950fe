import { ReasonedStep } from "@/components/assessments/reasoned-step";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { endByCompanyAction } from "@/lib/assessments/transmission/ending.actions";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import { cancelRegistrationAction } from "@/lib/companies/registration.actions";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";

type Props = {
  id: string;
  version: number;
  events: readonly CandidacyEvent[];
  reason: FieldConstraints;
};

/** What a manager may do with a candidacy of the company. */
export function EndingSteps({ id, version, events, reason }: Props) {
  const target = { id, version };
  return (
    <div className="space-y-4">
      {events.includes("cancel") && (
        <ConfirmBlock
          action={cancelRegistrationAction}
          fields={target}
          label="Annuler l’inscription"
          consequence={<p>L’inscription sera annulée, et la personne invitée prévenue.</p>}
        />
      )}
      {events.includes("end") && (
        <ReasonedStep
          action={endByCompanyAction}
          target={target}
          label="Mettre fin à l’évaluation"
          consequence={
            <p>La candidature sera annulée, sans retour possible. Le candidat lira le motif.</p>
          }
          reason={reason}
        />
      )}
    </div>
  );
}
