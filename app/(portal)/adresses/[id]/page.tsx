import {
  AddressRecoveryUnderWay,
  AskAddressRecoveryForm,
} from "@/components/accounts/address-recovery-forms";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { recoveryEndLabels } from "@/lib/accounts/address-recovery.labels";
import { getAddressRecovery } from "@/lib/accounts/people/address-recovery.queries";
import { askAddressRecoverySchema } from "@/lib/accounts/people/address-recovery.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { clock } from "@/lib/platform/clock";
import { formatInstant, parisDay } from "@/lib/platform/shared/calendar";

const TITLE = "Changer l’adresse d’un compte";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getAddressRecovery, TITLE);

export const generateMetadata = opened.metadata;

export default async function AddressRecoveryPage(props: Props) {
  const { userId, displayName, email, byTwo, canAsk, open, last } = await opened.open(props);
  return (
    <div className="space-y-6">
      <PageHeader
        eyebrow={displayName}
        title={TITLE}
        lead={
          <>
            Pour qui n’a plus ni sa boîte ni son mot de passe, et dont vous avez contrôlé
            l’identité. {byTwo && "Un autre administrateur confirme votre demande. "}
            L’adresse actuelle, <strong>{email}</strong>, est avertie et a sept jours pour refuser ;
            la nouvelle se confirme par un lien. Tout est inscrit au journal.
          </>
        }
      />
      {last && (
        <p className="text-soft">
          {recoveryEndLabels[last.ending]}, le {formatInstant(last.endedAt)}.
        </p>
      )}
      <Card title={open ? "Changement en cours" : "Nouvelle adresse"}>
        {open && <AddressRecoveryUnderWay {...open} />}
        {canAsk && (
          <AskAddressRecoveryForm
            userId={userId}
            today={parisDay(clock.now())}
            constraints={constraintsOf(askAddressRecoverySchema)}
          />
        )}
        {!open && !canAsk && <p>{elsewhere(byTwo)}</p>}
      </Card>
    </div>
  );
}

const elsewhere = (byTwo: boolean): string =>
  byTwo
    ? "Pour ce compte, deux administrateurs portent le changement ; un compte désactivé est d’abord réactivé."
    : "Ce compte est celui d’un candidat : le secrétariat, qui contrôle son identité, change son adresse ; un compte désactivé est d’abord réactivé.";
