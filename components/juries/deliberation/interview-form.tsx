import { ActionForm } from "@/components/form/action-form";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TimeField } from "@/components/form/time-field";
import {
  allowRemoteAction,
  recordInterviewAction,
  setInterviewAction,
} from "@/lib/juries/deliberation/interview.actions";
import type { DocketPage, DocketRow, SittingEntry } from "@/lib/juries/sessions/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { ofName } from "@/lib/platform/shared/of-name";

type EntryProps = { entry: SittingEntry; version: number };

const held = [
  { value: "yes", label: "L’entretien a eu lieu" },
  { value: "no", label: "L’entretien n’a pas eu lieu" },
];

export function RecordInterviewForm({ entry, version }: EntryProps) {
  const answer = entry.interviewHeld === null ? null : entry.interviewHeld ? "yes" : "no";
  return (
    <ActionForm
      action={recordInterviewAction}
      fields={{ entryId: entry.id, version }}
      label={`Entretien ${ofName(entry.candidateName)}`}
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

const modes = [
  { value: "ON_SITE", label: "Sur place" },
  { value: "REMOTE", label: "À distance" },
];

type SetProps = {
  entry: DocketRow;
  session: Pick<DocketPage, "version" | "remoteInterviews">;
  constraints: FormConstraints<"place">;
};

/** When and where a candidate is heard; how, in a session that may hear at a distance (R39). */
export function SetInterviewForm({ entry, session, constraints }: SetProps) {
  return (
    <ActionForm
      action={setInterviewAction}
      fields={{ entryId: entry.id, version: session.version }}
      label={`Entretien ${ofName(entry.candidateName)}`}
    >
      {session.remoteInterviews && (
        <RadioGroupField
          name="mode"
          label="Mode"
          required
          options={modes}
          defaultValue={entry.interviewRemote ? "REMOTE" : "ON_SITE"}
        />
      )}
      <div className="grid items-end gap-6 sm:grid-cols-[10rem_1fr]">
        <TimeField name="time" label="Heure" required defaultValue={entry.interviewTime} />
        <TextField
          name="place"
          label={session.remoteInterviews ? "Lieu ou lien" : "Lieu"}
          hint={
            session.remoteInterviews
              ? "Une salle, ou l’adresse de la visioconférence."
              : "Une salle et son adresse."
          }
          defaultValue={entry.interviewPlace}
          {...constraints.place}
        />
      </div>
      <SubmitButton tone="ghost">
        {entry.interviewTime ? "Modifier l’entretien" : "Fixer l’entretien"}
      </SubmitButton>
    </ActionForm>
  );
}

/** The session's own leave, without which no interview is held at a distance (R39). */
export function AllowRemoteForm({
  session: { id, version, remoteInterviews },
}: {
  session: Pick<DocketPage, "id" | "version" | "remoteInterviews">;
}) {
  return (
    <ActionForm
      action={allowRemoteAction}
      fields={{ id, version, remote: remoteInterviews ? "no" : "yes" }}
      label="Entretiens à distance"
    >
      <p className="text-soft">
        {remoteInterviews
          ? "Des entretiens de cette session peuvent se tenir à distance."
          : "Les entretiens de cette session se tiennent sur place."}
      </p>
      <SubmitButton tone="ghost">
        {remoteInterviews ? "Ne plus admettre à distance" : "Admettre des entretiens à distance"}
      </SubmitButton>
    </ActionForm>
  );
}
