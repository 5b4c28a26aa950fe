import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import { sideLabels } from "@/lib/juries/jury-session.labels";
import type { MinutesPage } from "@/lib/juries/jury-view";
import { formatInstant } from "@/lib/shared/calendar";

/** Who signed, and whose signature is waited for (any one of a side is enough). */
export function SignatureRows({ signatures }: Pick<MinutesPage, "signatures">) {
  return (
    <Card title="Signatures">
      <Rows label="Signatures">
        {signatures.map(({ name, side, signedAt }) => (
          <Row
            key={name}
            title={name}
            detail={sideLabels[side]}
            trail={
              signedAt ? (
                <StateBadge tone="success">Signé le {formatInstant(signedAt)}</StateBadge>
              ) : (
                <StateBadge tone="warning">Peut signer maintenant</StateBadge>
              )
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
