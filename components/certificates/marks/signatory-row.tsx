import { FileLink } from "@/components/candidacies/file-rows";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RowActs } from "@/components/form/row-acts";
import { periodWords } from "@/components/juries/institution/period-words";
import { Row } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import {
  endSignatoryAction,
  removeSignatoryAction,
} from "@/lib/certificates/marks/signatory.actions";
import type { MarksPage } from "@/lib/certificates/marks/view";

type Props = { signatory: MarksPage["signatories"][number] };

/** One signatory: when, with which images, on how many certificates, and what can still be done. */
export function SignatoryRow({ signatory }: Props) {
  const { id, version, name, capacity, endsOn, certificates } = signatory;
  return (
    <Row
      title={name}
      detail={`${capacity} · ${periodWords(signatory)}`}
      trail={signatory.signsToday ? <Tag tone="success">Signe aujourd’hui</Tag> : undefined}
    >
      <p className="text-sm text-muted">
        <FileLink file={signatory.signature} />
        {signatory.seal && (
          <>
            {" · "}
            <FileLink file={signatory.seal} />
          </>
        )}
        {` · enregistré par ${signatory.appointedBy} · certificats signés\u00a0: ${certificates}`}
      </p>
      <div className="mt-2">
        <RowActs>
          <ConfirmBlock
            action={endSignatoryAction}
            fields={{ id, version }}
            label="Fixer le dernier jour"
            of={name}
            consequence={<p>Un autre signataire peut être enregistré dès le lendemain.</p>}
          >
            <DateField name="endsOn" label="Dernier jour" defaultValue={endsOn} required />
            <OwnPasswordField />
          </ConfirmBlock>
          {certificates === 0 && (
            <ConfirmBlock
              action={removeSignatoryAction}
              fields={{ id }}
              label="Retirer ce signataire"
              of={name}
              consequence={
                <p>
                  Aucun certificat ne porte sa signature&nbsp;: il disparaît de cette page, et son
                  image peut servir à nouveau.
                </p>
              }
            >
              <OwnPasswordField />
            </ConfirmBlock>
          )}
        </RowActs>
      </div>
    </Row>
  );
}
