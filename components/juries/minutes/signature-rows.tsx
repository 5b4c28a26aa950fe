import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import type { MinutesPage } from "@/lib/juries/minutes/view";
import { sideLabels } from "@/lib/jury-sessions/jury-session.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";

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
