import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { Icon } from "@/components/ui/icon";
import type { BlockView } from "@/lib/candidacies/view";
import { competencyName, type SoughtBlock, soughtIn, tickedIn } from "@/lib/vae/sought";

export type Showing = {
  blocks: readonly Pick<BlockView, "id" | "ordinal" | "label">[];
  sought: readonly SoughtBlock[];
};

/** What an experience shows of the blocks asked for, ticked beside its activities; folded, so that the page stays short. */
export function ShownCompetencies({
  blocks,
  sought,
  shown,
}: Showing & { shown: readonly string[] }) {
  const options = blocks.flatMap(({ id, ordinal, label }) =>
    soughtIn(sought, id).map((competency) => ({
      value: competency.id,
      label: competencyName(competency),
      under: `Bloc ${ordinal}\u00a0: ${label}`,
    })),
  );
  if (options.length === 0) return null;
  return (
    <details className="group max-w-measure rounded-panel border border-line bg-surface">
      <summary className="flex min-h-target items-center gap-2 px-4 py-2.5 font-semibold text-brand">
        <Icon name="chevron" className="size-4 group-open:rotate-90" />
        <span className="min-w-0 flex-1">
          Les compétences que ces activités montrent
          <span className="block text-sm font-normal text-soft">
            {tickedLine(tickedIn(sought, shown).length, options.length)}
          </span>
        </span>
      </summary>
      <div className="border-t border-line p-4">
        <CheckboxGroupField
          name="competencies[]"
          label="Compétences montrées"
          hint="Votre propre avis, que le secrétariat lit avec vos activités. Cochez celles que vous avez exercées."
          options={options}
          defaultValue={shown}
        />
      </div>
    </details>
  );
}

const tickedLine = (ticked: number, of: number): string =>
  ticked === 0 ? `Aucune cochée sur ${of}` : `${ticked} cochée${ticked > 1 ? "s" : ""} sur ${of}`;
