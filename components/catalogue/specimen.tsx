import type { ReactNode } from "react";

/** One part of the catalogue, under its name in the code. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className="border-t border-line py-8">
      <p className="mb-4 text-sm font-semibold text-accent">{name}</p>
      {children}
    </section>
  );
}
