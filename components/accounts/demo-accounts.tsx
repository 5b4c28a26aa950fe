import { Card } from "@/components/ui/card";
import { EmailAddress } from "@/components/ui/email-address";

type Props = { accounts: readonly { email: string; who: string }[]; password: string };

/** In the demonstration alone: who one can be, and the password they share. */
export function DemoAccounts({ accounts, password }: Props) {
  return (
    <Card title="Comptes de démonstration">
      <p>
        Personnes et dossiers sont fictifs. Le mot de passe est le même pour tous :{" "}
        <code>{password}</code>
      </p>
      <ul className="divide-y divide-line">
        {accounts.map(({ email, who }) => (
          <li key={email} className="grid max-w-none gap-x-6 py-2 sm:grid-cols-2">
            <span>{who}</span>
            <code className="text-sm text-soft">
              <EmailAddress value={email} />
            </code>
          </li>
        ))}
      </ul>
    </Card>
  );
}
