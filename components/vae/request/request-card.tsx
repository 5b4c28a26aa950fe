import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";
import { currentSituationItems } from "@/lib/vae/request/current-situation.labels";
import { educationItems } from "@/lib/vae/request/education.labels";
import { natureItems } from "@/lib/vae/request/nature.labels";

const answers = {
  nature: {
    title: "Nature de la demande",
    items: ({ nature }: VaeDossier) => natureItems(nature),
  },
  situation: {
    title: "Situation",
    items: ({ situation }: VaeDossier) => currentSituationItems(situation),
  },
  education: {
    title: "Parcours de formation",
    items: ({ education }: VaeDossier) => educationItems(education),
  },
};

type Part = keyof typeof answers;
type Props = { parts: readonly [Part, ...Part[]]; dossier: VaeDossier; aside?: ReactNode };

/** Parts of a request, as they were answered: one under its own name, several as the request. */
export function RequestCard({ parts, dossier, aside }: Props) {
  const title = parts.length > 1 ? "Ce que dit la demande" : answers[parts[0]].title;
  return (
    <Card title={title} aside={aside}>
      <DescriptionList items={parts.flatMap((part) => answers[part].items(dossier))} />
    </Card>
  );
}
