import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { RowActs } from "@/components/form/row-acts";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { interviewWords } from "@/components/juries/docket/docket-rows";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { shortRouteLabels } from "@/lib/candidacies/candidacy.labels";
import { followPlace } from "@/lib/candidacies/hearing";
import { declareInterestAction } from "@/lib/juries/deliberation/interest.actions";
import type { JurorEntry as Entry } from "@/lib/juries/deliberation/view";
import { formatTime } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { interestOptions } from "./interest-form";

type Props = { entry: Entry; sessionId: string; mayDeclare: boolean; mayRead: boolean };

/** One candidate for a member: a name and employers, then the file once no link is declared (R35). */
export function JurorEntry({ entry, sessionId, mayDeclare, mayRead }: Props) {
  const { shown, file, link } = entry;
  if (!shown) return <HiddenEntry {...entry} />;
  return (
    <Card
      title={`${entry.position}. ${shown.candidateName}`}
      aside={file && <Tag tone="info">{shortRouteLabels[file.route]}</Tag>}
    >
      <Employers names={shown.employers} />
      {file && (
        <>
          <p>
            <Interview {...file} />
          </p>
          {mayRead && (
            <ButtonLink href={routes.juryCandidacy(sessionId, file.candidacyId)}>
              Lire le dossier
            </ButtonLink>
          )}
        </>
      )}
      {mayDeclare &&
        (link === "UNDECLARED" ? (
          <DeclareInterestForm entry={entry} />
        ) : (
          <RowActs>
            <ChangeInterestForm entry={entry} />
          </RowActs>
        ))}
    </Card>
  );
}

/** What is held at an address of the web is joined from here. */
function Interview(file: NonNullable<Entry["file"]>) {
  const { interviewTime, interviewPlace, interviewRemote } = file;
  const { kind, href } = followPlace(interviewPlace ?? "");
  if (!interviewTime || !interviewRemote || kind !== "meeting") return `${interviewWords(file)}.`;
  return (
    <>
      Entretien à distance à {formatTime(interviewTime)}&nbsp;:{" "}
      <a href={href} rel="noreferrer">
        rejoindre la visioconférence
      </a>
      .
    </>
  );
}

function Employers({ names }: { names: readonly string[] }) {
  const [only, ...others] = names;
  if (!only) return <p className="text-soft">Aucun employeur n’est indiqué.</p>;
  if (others.length === 0) return <p className="text-soft">Employeur : {only}</p>;
  return (
    <div className="text-soft">
      <p>Employeurs :</p>
      <ul className="list-disc ps-5">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

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

function DeclareInterestForm({ entry }: { entry: Entry }) {
  return (
    <ActionForm
      action={declareInterestAction}
      fields={{ entryId: entry.id }}
      label={`Déclaration, dossier ${entry.position}`}
    >
      <div className="group space-y-6">
        <RadioGroupField
          name="kind"
          label="Existe-t-il un lien entre vous et ce candidat ?"
          required
          options={interestOptions}
        />
        <div className="hidden group-has-[[value=DECLARED]:checked]:block">
          <TextAreaField
            name="reason"
            label="Quel lien"
            optional="lu par le secrétaire de la session"
            rows={2}
            maxLength={500}
          />
        </div>
      </div>
      <SubmitButton>Déclarer</SubmitButton>
    </ActionForm>
  );
}

function ChangeInterestForm({ entry }: { entry: Entry }) {
  return (
    <ConfirmBlock
      action={declareInterestAction}
      fields={{ entryId: entry.id, kind: "DECLARED" }}
      label="Déclarer un lien découvert depuis"
      of={`dossier ${entry.position}`}
      confirm="Déclarer ce lien"
      consequence={
        <p>Ce dossier vous sera masqué, et vous ne prendrez plus part à sa délibération.</p>
      }
    >
      <TextAreaField name="reason" label="Quel lien" required rows={2} maxLength={500} />
    </ConfirmBlock>
  );
}
