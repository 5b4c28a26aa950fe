import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { VaeDossier } from "@/lib/vae/dossier/dossier";
import { currentSituationItems } from "@/lib/vae/request/current-situation.labels";
import { educationItems } from "@/lib/vae/request/education.labels";
import { natureItems } from "@/lib/vae/request/nature.labels";

const parts = {
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

type Props = { part: keyof typeof parts; dossier: VaeDossier; aside?: ReactNode };

/** A part of a request, as it was answered. */
export function RequestCard({ part, dossier, aside }: Props) {
  const { title, items } = parts[part];
  return (
    <Card title={title} aside={aside}>
      <DescriptionList items={items(dossier)} />
    </Card>
  );
}
