import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";

/** Asks for the code printed on a certificate; a plain GET, so that it works everywhere and holds nothing personal. */
export function VerificationForm({ code }: { code?: string | undefined }) {
  return (
    <form action={routes.verify} method="get" className="no-print space-y-4">
      <div className="max-w-measure space-y-1.5">
        <label htmlFor="code" className="block w-fit font-semibold">
          Code de vérification
        </label>
        <p id="code-hint" className="text-sm text-muted">
          Cinq groupes de quatre lettres et chiffres, à la fin de l’adresse imprimée sous le code
          QR. Tirets et majuscules sont facultatifs.
        </p>
        <input
          id="code"
          name="code"
          required
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="code-hint"
          className="block min-h-target w-full rounded-base border-[1.5px] border-edge bg-surface px-3 py-2 font-semibold tracking-wider tabular-nums"
        />
      </div>
      <Button icon="search">Vérifier</Button>
    </form>
  );
}
