import { ConfirmBlock } from "@/components/form/confirm-block";
import { withdrawCandidacyAction } from "@/lib/withdrawal/withdrawal.actions";

type Props = { candidacy: { id: string; version: number; number: string | null } };

/** Taking a candidacy back, or a draft that was never sent away: says what that means before asking. */
export function WithdrawBlock({ candidacy: { id, version, number } }: Props) {
  return (
    <ConfirmBlock
      action={withdrawCandidacyAction}
      fields={{ id, version }}
      label={number ? "Retirer ma candidature" : "Supprimer le brouillon"}
      consequence={
        number ? (
          <>
            <p>
              La candidature {number} s’arrête là, et le secrétariat en est informé. Elle ne peut
              pas être reprise.
            </p>
            <p>
              Les blocs déjà acquis le restent. Une demande déposée compte dans la limite annuelle,
              même retirée.
            </p>
          </>
        ) : (
          <p>
            Ce que vous avez écrit et les fichiers joints sont effacés. Rien n’a été envoyé : cette
            demande ne compte pas, et vous pourrez en préparer une autre pour les mêmes blocs.
          </p>
        )
      }
    />
  );
}
