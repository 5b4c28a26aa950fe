import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import type { Comparison, FactChange, ItemChange } from "@/lib/configuration/standard/comparison";
import { itemLabels } from "@/lib/configuration/standard/standard.labels";
import type { Tone } from "@/lib/platform/shared/tone";
import { Status } from "./item-rows";

const kinds: Record<ItemChange["kind"], { words: string; tone: Tone }> = {
  ADDED: { words: "Ajouté", tone: "success" },
  REMOVED: { words: "Retiré", tone: "danger" },
  CHANGED: { words: "Modifié", tone: "info" },
  MARKED: { words: "Même texte", tone: "neutral" },
};
const many = (count: number, one: string, more: string) => `${count} ${count > 1 ? more : one}`;

/** What a draft changes in a published version: the facts, then text by text, both wordings side by side. */
export function ComparisonCards({ facts, items, unchanged }: Comparison) {
  const count = (kind: ItemChange["kind"]) => items.filter((item) => item.kind === kind).length;
  const marked = items.filter(({ kind }) => kind === "MARKED");
  const reworded = items.filter(({ kind }) => kind !== "MARKED");
  return (
    <>
      <p>
        {many(count("ADDED"), "texte ajouté", "textes ajoutés")},{" "}
        {many(count("REMOVED"), "retiré", "retirés")},{" "}
        {many(count("CHANGED"), "modifié", "modifiés")}, {marked.length} dont seul le statut change,{" "}
        {unchanged} sans changement.
      </p>
      <Card title="Enregistrement et règle">
        {facts.length === 0 ? <p>Sans changement.</p> : <Facts facts={facts} />}
      </Card>
      <Card title="Blocs, activités, compétences et critères">
        {reworded.length === 0 ? <p>Aucun mot ne change.</p> : <Items items={reworded} />}
      </Card>
      {marked.length > 0 && (
        <Card title="Textes dont seul le statut change">
          <Items items={marked} />
        </Card>
      )}
    </>
  );
}

function Facts({ facts }: { facts: readonly FactChange[] }) {
  return (
    <ul className="divide-y divide-line">
      {facts.map(({ name, before, after }) => (
        <li key={name} className="max-w-none space-y-2 py-3.5">
          <h3>{name}</h3>
          <Sides
            before={<span className="whitespace-pre-line">{before || "Non renseigné"}</span>}
            after={<span className="whitespace-pre-line">{after || "À compléter"}</span>}
          />
        </li>
      ))}
    </ul>
  );
}

function Items({ items }: { items: readonly ItemChange[] }) {
  return (
    <ul className="divide-y divide-line">
      {items.map((item) => (
        <Item key={item.place} {...item} />
      ))}
    </ul>
  );
}

function Item({ kind, level, place, before, after }: ItemChange) {
  const { tone, words } = kinds[kind];
  const standing = after ?? before;
  return (
    <li className="max-w-none space-y-2 py-3.5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3>
          {itemLabels[level]} {place}
        </h3>
        <Tag tone={tone}>{words}</Tag>
      </div>
      {kind === "CHANGED" && before && after ? (
        <Sides before={<Side {...before} />} after={<Side {...after} />} />
      ) : (
        standing && <Side {...standing} />
      )}
    </li>
  );
}

function Side({ label, provisional, option, options }: NonNullable<ItemChange["before"]>) {
  return (
    <>
      <p className="whitespace-pre-line">{label || "À compléter"}</p>
      {option && <p className="text-sm text-muted">Option&nbsp;: {option}</p>}
      {options && <p className="text-sm text-muted">Options&nbsp;: {options}</p>}
      <Status provisional={provisional} />
    </>
  );
}

type SidesProps = { before: React.ReactNode; after: React.ReactNode };

/** Side by side on a desk, one below the other on a phone. */
function Sides({ before, after }: SidesProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Wording title="Avant">{before}</Wording>
      <Wording title="Après">{after}</Wording>
    </div>
  );
}

function Wording({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0 rounded-base bg-neutral-tint px-4 py-3 wrap-anywhere">
      <p className="text-sm text-muted">{title}</p>
      {children}
    </div>
  );
}
