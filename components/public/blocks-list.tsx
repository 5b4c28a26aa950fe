import { ProvisionalNote } from "@/components/ui/provisional-note";
import type { CertificationProps } from "./certification";

/** The blocks of the version in force, with the note that a reconstructed wording calls for. */
export function BlocksList({ version }: CertificationProps) {
  const provisional = version.blocks.some((block) => block.provisional);
  return (
    <div className="space-y-4">
      <ol className="grid gap-3">
        {version.blocks.map(({ code, label }, index) => (
          <li
            key={code}
            className="flex max-w-none items-start gap-4 rounded-panel border border-line bg-surface p-4 sm:p-5"
          >
            <span className="flex-none rounded-base bg-accent-tint px-3 py-1 font-serif font-semibold text-accent">
              Bloc {index + 1}
            </span>
            <span className="min-w-0 pt-1">
              {label}
              <small className="block">{code}</small>
            </span>
          </li>
        ))}
      </ol>
      {provisional && <ProvisionalNote subject="l’intitulé des blocs" />}
    </div>
  );
}
