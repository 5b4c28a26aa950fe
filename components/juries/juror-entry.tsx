import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import type { JurorEntry as Entry } from "@/lib/juries/jury-view";
import { declareInterestAction } from "@/lib/juries/sitting.actions";
import { routes } from "@/lib/routes";
import { interviewWords } from "./docket-rows";
import { interestOptions } from "./sitting-forms";

type Props = { entry: Entry; sessionId: string; mayDeclare: boolean; mayRead: boolean };

/** One candidate for a member: a name and employers, then the file once no link is declared (R35). */
export function JurorEntry({ entry, sessionId, mayDeclare, mayRead }: Props) {
  const { shown, link } = entry;
  if (!shown) return <HiddenEntry {...entry} />;
  return (
    <Card
      title={`${entry.position}. ${shown.candidateName}`}
      aside={<Tag tone="info">{shortRouteLabels[shown.route]}</Tag>}
    >
      <p className="text-soft">{employers(shown.employers)}</p>
      {link === "CLEARED" && (
        <>
          <p>{interviewWords(shown)}.</p>
          {mayRead && (
            <ButtonLink href={routes.juryCandidacy(sessionId, shown.candidacyId)}>
              Lire le dossier
            </ButtonLink>
          )}
        </>
      )}
      {mayDeclare &&
        (link === "UNDECLARED" ? (
          <DeclareForm entry={entry} />
        ) : (
          <ChangeDeclaration entry={entry} />
        ))}
    </Card>
  );
}

const employers = (names: readonly string[]) =>
  names.length > 0 ? `Employeurs : ${names.join(", ")}.` : "Aucun employeur n’est indiqué.";

function HiddenEntry({ position, isDetected }: Entry) {
  return (
    <Card title={`${position}. Un dossier vous est masqué`} aside={<Tag tone="warning">Lien</Tag>}>
      <p>
        {isDetected
          ? "Le portail a trouvé un lien entre vous et ce candidat. Vous ne lisez pas ce dossier et ne prenez pas part à sa délibération."
          : "Vous avez déclaré un lien avec ce candidat. Vous ne lisez pas son dossier et ne prenez pas part à sa délibération. Pour revenir sur cette déclaration, adressez-vous au secrétaire de la session."}
      </p>
    </Card>
  );
}

function DeclareForm({ entry }: { entry: Entry }) {
  return (
    <ActionForm
      action={declareInterestAction}
      fields={{ entryId: entry.id }}
      label={`Déclaration, dossier ${entry.position}`}
    >
      <RadioGroupField
        name="kind"
        label="Existe-t-il un lien entre vous et ce candidat ?"
        required
        options={interestOptions}
      />
      <TextAreaField
        name="reason"
        label="Quel lien"
        hint="À remplir si un lien existe."
        rows={2}
        maxLength={500}
      />
      <SubmitButton>Déclarer</SubmitButton>
    </ActionForm>
  );
}

function ChangeDeclaration({ entry }: { entry: Entry }) {
  return (
    <ConfirmBlock
      action={declareInterestAction}
      fields={{ entryId: entry.id, kind: "DECLARED" }}
      label="Déclarer un lien découvert depuis"
      confirm="Déclarer ce lien"
      consequence={
        <p>Ce dossier vous sera masqué, et vous ne prendrez plus part à sa délibération.</p>
      }
    >
      <TextAreaField name="reason" label="Quel lien" required rows={2} maxLength={500} />
    </ConfirmBlock>
  );
}
