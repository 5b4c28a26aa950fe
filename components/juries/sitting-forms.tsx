import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { recordAttendanceAction } from "@/lib/juries/attendance.actions";
import { recordInterestAction } from "@/lib/juries/interest.actions";
import { recordInterviewAction } from "@/lib/juries/interview.actions";
import {
  attendanceLabel,
  attendanceStatuses,
  mandateKindLabel,
  sideLabels,
} from "@/lib/juries/jury-session.labels";
import { recordPresidingAction } from "@/lib/juries/presiding.actions";
import type { SittingEntry, SittingPage } from "@/lib/juries/session-view";

type Props = { page: SittingPage };

/** Who came: one answer a member, substitutes beside their titular. */
export function AttendanceForm({ page }: Props) {
  const sides = ["EMPLOYERS", "EMPLOYEES"] as const;
  return (
    <ActionForm
      action={recordAttendanceAction}
      fields={{ id: page.id, version: page.version }}
      label="Présences"
    >
      {sides.map((side) => (
        <fieldset key={side} className="space-y-4">
          <legend className="mb-2 font-serif text-h3 font-semibold">{sideLabels[side]}</legend>
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
            {page.members
              .filter((member) => member.side === side)
              .map(({ mandateId, name, kind, gender, organisation, status }) => (
                <SelectField
                  key={mandateId}
                  name={`status-${mandateId}`}
                  label={name}
                  hint={`${organisation}, ${mandateKindLabel(kind, gender).toLowerCase()}`}
                  required
                  empty={null}
                  options={attendanceStatuses.map((value) => ({
                    value,
                    label: attendanceLabel(value, gender),
                  }))}
                  defaultValue={status}
                />
              ))}
          </div>
        </fieldset>
      ))}
      <SubmitButton>Enregistrer les présences</SubmitButton>
    </ActionForm>
  );
}

export function PresidingForm({ page }: Props) {
  const present = page.members.filter(({ status }) => status === "PRESENT");
  const presiding = page.members.find(({ isPresiding }) => isPresiding);
  return (
    <ActionForm
      action={recordPresidingAction}
      fields={{ id: page.id, version: page.version }}
      label="Présidence de la séance"
    >
      <SelectField
        name="mandateId"
        label="Qui préside"
        hint={
          page.presidentName
            ? `La présidence en cours est à ${page.presidentName} ; en son absence, ou si un lien l’écarte d’un dossier, à un membre présent du même collège.`
            : "Aucune présidence n’est en cours ce jour : enregistrez-la dans Organisations."
        }
        required
        options={present.map(({ mandateId, name, side }) => ({
          value: mandateId,
          label: `${name} (${sideLabels[side].toLowerCase()})`,
        }))}
        defaultValue={presiding?.mandateId}
      />
      <SubmitButton>Enregistrer qui préside</SubmitButton>
    </ActionForm>
  );
}

type EntryProps = { entry: SittingEntry; version: number };

const held = [
  { value: "yes", label: "L’entretien a eu lieu" },
  { value: "no", label: "L’entretien n’a pas eu lieu" },
];

export function InterviewHeldForm({ entry, version }: EntryProps) {
  const answer = entry.interviewHeld === null ? null : entry.interviewHeld ? "yes" : "no";
  return (
    <ActionForm
      action={recordInterviewAction}
      fields={{ entryId: entry.id, version }}
      label={`Entretien de ${entry.candidateName}`}
    >
      <RadioGroupField
        name="held"
        label="Entretien"
        hint="Sans entretien, le jury ne peut pas se prononcer."
        required
        options={held}
        defaultValue={answer}
      />
      <SubmitButton tone="ghost">Enregistrer l’entretien</SubmitButton>
    </ActionForm>
  );
}

export const interestOptions = [
  { value: "NONE", label: "Aucun lien avec ce candidat" },
  {
    value: "DECLARED",
    label: "Un lien existe",
    hint: "Parenté, emploi, accompagnement, relation personnelle ou professionnelle.",
  },
];

export function RecordInterestForm({ entry, version }: EntryProps) {
  const members = entry.members
    .filter(({ isDetected }) => !isDetected)
    .map(({ mandateId, name }) => ({ value: mandateId, label: name }));
  return (
    <ConfirmBlock
      action={recordInterestAction}
      fields={{ entryId: entry.id, version }}
      label="Recueillir une déclaration"
      confirm="Enregistrer la déclaration"
      tone="primary"
      consequence={
        <p>
          Ce que le membre déclare en séance s’il ne l’a pas fait dans son espace. Avec un lien, il
          ne lit pas le dossier et ne compte pas.
        </p>
      }
    >
      <SelectField name="mandateId" label="Membre" required options={members} />
      <RadioGroupField name="kind" label="Déclaration" required options={interestOptions} />
      <TextAreaField
        name="reason"
        label="Quel lien"
        hint="À remplir si un lien existe."
        rows={2}
        maxLength={500}
      />
    </ConfirmBlock>
  );
}
