import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import type { Awaited } from "@/lib/accounts/awaited";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

const words: Record<Awaited["what"], string> = {
  FACTOR_RESET: "Double authentification à retirer",
  ADDRESS: "Adresse à changer",
};

/** What awaits a second administrator besides accesses, above the list of accounts; nothing when nothing does. */
export function AwaitedActs({ acts }: { acts: readonly Awaited[] }) {
  if (acts.length === 0) return null;
  return (
    <div className="mb-6">
      <Card title="À confirmer par un autre administrateur">
        <Rows label="À confirmer">
          {acts.map(({ id, what, userId, name, askedBy, expiresAt }) => (
            <Row
              key={id}
              title={
                <Link
                  href={
                    what === "ADDRESS" ? routes.addressRecovery(userId) : routes.accountPage(userId)
                  }
                >
                  {name}
                </Link>
              }
              detail={`${words[what]} · demandé par ${askedBy}, avant le ${formatInstant(expiresAt)}`}
            />
          ))}
        </Rows>
      </Card>
    </div>
  );
}
