import { Fragment } from "react";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RowActs } from "@/components/form/row-acts";
import { TextAreaField } from "@/components/form/text-area-field";
import { Notice } from "@/components/ui/notice";
import { RESEMBLANCE_TITLE, rulingLabels } from "@/lib/candidates/resemblance.labels";
import { joinPersonsAction, noteHomonymsAction } from "@/lib/identity/resemblance.actions";
import type { ResemblanceView, ResemblingPerson } from "@/lib/identity/resemblance-view";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { formatDay } from "@/lib/platform/shared/calendar";
import { CandidacyNumbers, PersonsCompared } from "./persons-compared";

type Props = {
  candidacyId: string;
  resemblances: readonly ResemblanceView[];
  reason: FieldConstraints;
};

/** Before a dossier: who else bears the identity of its candidate, to be settled; or how it was. */
export function Resemblances({ candidacyId, resemblances, reason }: Props) {
  return resemblances.map((pair) => (
    <div key={pair.id} className="mb-6">
      {pair.ruling ? (
        <Notice title={rulingLabels[pair.ruling]}>
          <p>
            <CandidacyNumbers person={pair.other} />, {pair.other.name}. Réglé par {pair.settledBy}{" "}
            le {formatDay(pair.settledOn ?? "")} : {pair.reason}
          </p>
        </Notice>
      ) : (
        <Unsettled candidacyId={candidacyId} pair={pair} reason={reason} />
      )}
    </div>
  ));
}

type UnsettledProps = { candidacyId: string; pair: ResemblanceView; reason: FieldConstraints };

function Unsettled({ candidacyId, pair, reason }: UnsettledProps) {
  const { id, own, other, isAlike, maySettle } = pair;
  return (
    <Notice tone="warning" title={RESEMBLANCE_TITLE}>
      <PersonsCompared own={own} other={other} />
      {!isAlike && (
        <p>
          Depuis, l’une des deux identités a été écrite autrement : elles ne se ressemblent plus.
        </p>
      )}
      <p>
        Comparez les deux dossiers et leurs pièces. Tant que la question n’est pas réglée, un bloc
        ne peut pas être examiné deux fois, ni un document délivré deux fois.
      </p>
      {maySettle && (
        <RowActs>
          <ConfirmBlock
            action={noteHomonymsAction}
            fields={{ id, candidacyId }}
            label="Ce sont deux personnes"
            of={numbersOf(other)}
            confirm="Noter que ce sont des homonymes"
            tone="primary"
            consequence={
              <p>
                C’est noté avec votre nom et le motif, pour ces deux personnes, et ne sera plus
                demandé. Les deux dossiers suivent leur cours.
              </p>
            }
          >
            <Why reason={reason} hint="Par exemple : deux pièces d’identité, deux communes." />
          </ConfirmBlock>
          <ConfirmBlock
            action={joinPersonsAction}
            fields={{ id, candidacyId }}
            label="C’est la même personne"
            of={numbersOf(other)}
            confirm="Réunir les dossiers"
            consequence={
              <p>
                Ses candidatures, blocs acquis et certificats sont réunis dans un seul de ses deux
                comptes, le premier ouvert s’ils se valent. L’autre est fermé, et elle est prévenue
                à ses deux adresses. Rien de ce qui est signé ne change, et cela ne se défait pas.
              </p>
            }
          >
            <Why
              reason={reason}
              hint="Par exemple : la même pièce d’identité dans les deux dossiers."
            />
          </ConfirmBlock>
        </RowActs>
      )}
    </Notice>
  );
}

/** What tells this person from the next who bears the same name. */
const numbersOf = ({ candidacies }: ResemblingPerson): string =>
  candidacies.map(({ number }) => number).join(" et ") || "sans candidature";

function Why({ reason, hint }: { reason: FieldConstraints; hint: string }) {
  return (
    <>
      <TextAreaField name="reason" label="Motif" hint={hint} rows={3} {...reason} />
      <OwnPasswordField />
    </>
  );
}

/** On the secretariat's home: the pairs to settle, each on the page of one of its dossiers. */
export function UnsettledResemblances({
  pairs,
}: {
  pairs: readonly (readonly ResemblingPerson[])[];
}) {
  if (pairs.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="warning" title="Même personne ou homonymes ?">
        <ul className="space-y-1">
          {pairs.map((persons) => (
            <li key={persons.map(({ candidacies }) => candidacies[0]?.id).join()}>
              {persons[0]?.name}, naissance le {formatDay(persons[0]?.bornOn ?? "")} :{" "}
              {persons.map((person, index) => (
                <Fragment key={person.candidacies[0]?.id ?? index}>
                  {index > 0 && " et "}
                  <CandidacyNumbers person={person} />
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
        <p>
          Ces candidatures portent la même identité par deux comptes : ouvrez l’une d’elles pour
          régler la question.
        </p>
      </Notice>
    </div>
  );
}
