import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import type { BlockView } from "@/lib/candidacies/view";
import { formatInstant } from "@/lib/platform/shared/calendar";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";
import { type SoughtBlock, soughtIn } from "@/lib/vae/sought";
import { editionChanges, type SituationChange } from "@/lib/vae/validation/edition-changes";
import { situationLabels } from "@/lib/vae/validation/situation.labels";
import { TextDiff } from "./text-diff";

type Props = {
  blocks: readonly BlockView[];
  dossier: Pick<VaeDossier, "edition" | "formerEdition" | "sought" | "annexes">;
};

/** What a file that came back says otherwise than when it was returned, for who has to check it again. */
export function EditionChangesCard({ blocks, dossier }: Props) {
  const { edition, formerEdition, sought, annexes } = dossier;
  if (!edition?.filedAt || !formerEdition?.filedAt) return null;
  const { filedAt } = formerEdition;
  const { presentation, situations } = editionChanges(formerEdition, edition, blocks);
  const joined = annexes.filter(({ createdAt }) => createdAt > filedAt);
  const isSame = !presentation && situations.length + joined.length === 0;
  return (
    <Card title="Ce qui a changé depuis le renvoi">
      <p className="text-sm text-soft">
        Par rapport au dossier déposé le {formatInstant(filedAt)}.
        {!isSame && " Ce qui est ajouté est souligné, ce qui est retiré est barré."}
      </p>
      {isSame && <p>Les textes et les coches sont les mêmes.</p>}
      {presentation && (
        <div className="space-y-1">
          <h3>Présentation</h3>
          <TextDiff {...presentation} />
        </div>
      )}
      {situations.map((change) => (
        <Situation key={change.situation.id} change={change} sought={sought} />
      ))}
      {joined.length > 0 && (
        <p>
          {joined.length > 1 ? "Annexes ajoutées" : "Annexe ajoutée"}&nbsp;:{" "}
          {joined.map(({ originalName }) => originalName).join(", ")}
        </p>
      )}
    </Card>
  );
}

const words = { added: "Ajoutée", removed: "Retirée", changed: "Modifiée" } as const;
const tones = { added: "success", removed: "danger", changed: "info" } as const;

type OneProps = { change: SituationChange<BlockView>; sought: readonly SoughtBlock[] };

function Situation({ change, sought }: OneProps) {
  const { block, situation } = change;
  return (
    <div className="space-y-3 border-t border-line pt-4">
      <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        Bloc {block.ordinal}&nbsp;: {situation.title || "situation sans titre"}
        <Tag tone={tones[change.is]}>{words[change.is]}</Tag>
      </h3>
      {change.is === "changed" && <Changes change={change} sought={sought} />}
    </div>
  );
}

type Changed = Extract<SituationChange<BlockView>, { is: "changed" }>;

function Changes({ change, sought }: { change: Changed; sought: readonly SoughtBlock[] }) {
  const codesOf = (ids: readonly string[]) =>
    soughtIn(sought, change.block.id)
      .filter(({ id }) => ids.includes(id))
      .map(({ code }) => code)
      .join(", ");
  const [ticked, unticked] = [codesOf(change.ticked), codesOf(change.unticked)];
  return (
    <>
      {change.parts.map(({ part, before, after }) => (
        <div key={part} className="space-y-1">
          <h4 className="font-sans font-semibold">
            {situationLabels[part].reading ?? situationLabels[part].label}
          </h4>
          <TextDiff before={before} after={after} />
        </div>
      ))}
      {ticked && <p>Compétences cochées en plus&nbsp;: {ticked}</p>}
      {unticked && <p>Compétences décochées&nbsp;: {unticked}</p>}
      {change.proofsChanged && <p>Les pièces qui la prouvent ont changé.</p>}
    </>
  );
}
