"use client";
import { portalName } from "@/lib/platform/shared/portal";
import "./globals.css";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** Stands in for the whole document when even its frame failed: uses nothing that could fail again. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="fr">
      <head>
        <title>{`Incident · ${portalName}`}</title>
      </head>
      <body>
        <main className="mx-auto max-w-[40rem] px-5 py-16">
          <h1>Le portail ne répond pas</h1>
          <p className="mt-4">Cela vient de nous, pas de vous. Réessayez dans un instant.</p>
          {error.digest && (
            <p className="mt-3">
              Référence à donner au secrétariat : <strong>{error.digest}</strong>
            </p>
          )}
          <button
            type="button"
            onClick={reset}
            className="mt-6 min-h-target rounded-base bg-brand px-5 font-semibold text-on-brand"
          >
            Réessayer
          </button>
        </main>
      </body>
    </html>
  );
}
