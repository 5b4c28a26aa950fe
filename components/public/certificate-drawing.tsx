import { Icon } from "@/components/ui/icon";
import type { CertificationProps } from "./certification";
import { degreeOf } from "./certification";

/** What one obtains, drawn as a sheet with a seal; the facts stand below it as text. */
export function CertificateDrawing({ version }: CertificationProps) {
  const { title, level, rncpCode, blocks } = version;
  const facts = [
    { term: "Niveau", value: `${level} (${degreeOf(level)})` },
    { term: "Registre", value: rncpCode },
    { term: "Blocs", value: blocks.length },
  ];
  return (
    <figure className="relative mx-auto w-full max-w-md rotate-0 lg:rotate-1">
      <div className="rounded-panel border border-line bg-surface p-3 shadow-raised">
        <div className="rounded-base border-2 border-double border-clock-done px-5 py-7 text-center sm:px-8">
          <p className="text-xs font-semibold tracking-[0.14em] text-accent uppercase">
            Certificat de qualification professionnelle
          </p>
          <p className="mt-4 font-serif text-2xl/tight font-semibold text-balance">{title}</p>
          <span className="mx-auto my-5 grid size-14 place-items-center rounded-pill bg-brand text-on-brand">
            <Icon name="seal" className="size-7" />
          </span>
          <dl className="grid grid-cols-3 divide-x divide-line border-t border-line pt-4 text-sm">
            {facts.map(({ term, value }) => (
              <div key={term} className="px-1">
                <dt className="text-muted">{term}</dt>
                <dd className="font-semibold">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </figure>
  );
}
