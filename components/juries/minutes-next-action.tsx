import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import type { MinutesPage } from "@/lib/juries/jury-view";
import { routes } from "@/lib/routes";

/** Where the minutes are signed, at the foot of their page. */
export const SIGNING_ANCHOR = "signature";

/** Whose signature the minutes wait for; nothing once they are signed. */
export function MinutesNextAction({
  page: { session, registerNumber, maySign, signatures },
}: Props) {
  if (registerNumber) return null;
  if (maySign) {
    return (
      <NextAction
        title="À vous de signer"
        action={
          <ButtonLink
            href={`${routes.juryMinutes(session.id)}#${SIGNING_ANCHOR}` as Route}
            tone="inverse"
          >
            Aller à la signature
          </ButtonLink>
        }
      >
        <p>
          Relisez le procès-verbal, puis signez-le au bas de cette page avec votre mot de passe.
        </p>
      </NextAction>
    );
  }
  const awaited = signatures.filter(({ signedAt }) => !signedAt).map(({ name }) => name);
  return (
    <NextAction title="Le procès-verbal est à signer">
      <p>Aucune action attendue de votre part. Peut signer maintenant : {awaited.join(", ")}.</p>
    </NextAction>
  );
}

type Props = { page: MinutesPage };
