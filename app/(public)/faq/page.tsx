import type { Metadata } from "next";
import { PublicPage } from "@/components/layout/public-page";
import { TheBlocks, TheJob, TheRegister, WhatIsACqp } from "@/components/public/faq-certification";
import {
  TheChoice,
  TheDecisions,
  TheJury,
  TheVaeRoute,
  TheWorkplaceRoute,
  WhenOneDoesNotPass,
} from "@/components/public/faq-jury";
import {
  Disability,
  TheCost,
  TheDocuments,
  TheDuration,
  TheEmployer,
  TheHelp,
  TheLeave,
} from "@/components/public/faq-practical";
import { FaqSections } from "@/components/public/faq-section";
import { PageHeader } from "@/components/ui/page-header";
import { getShownCertification } from "@/lib/certifications/certification.queries";
import { clock } from "@/lib/platform/clock";
import { getPublicSettings } from "@/lib/settings/setting.queries";

export const metadata: Metadata = { title: "Questions fréquentes" };

export default async function FaqPage() {
  const [version, settings] = await Promise.all([
    getShownCertification(clock.now()),
    getPublicSettings(),
  ]);
  const entries = [
    { id: "cqp", question: "Qu’est-ce qu’un CQP ?", answer: <WhatIsACqp /> },
    { id: "metier", question: "Quel est le métier ?", answer: <TheJob version={version} /> },
    {
      id: "registre",
      question: "Quel niveau, et quelle reconnaissance ?",
      answer: <TheRegister version={version} />,
    },
    { id: "blocs", question: "Que faut-il valider ?", answer: <TheBlocks version={version} /> },
    { id: "voie", question: "Quelle voie choisir ?", answer: <TheChoice /> },
    {
      id: "travail",
      question: "Comment l’obtenir dans mon entreprise ?",
      answer: <TheWorkplaceRoute />,
    },
    { id: "vae", question: "Comment l’obtenir par la VAE ?", answer: <TheVaeRoute /> },
    {
      id: "cout",
      question: "Combien cela coûte-t-il, et qui paie ?",
      answer: <TheCost settings={settings} />,
    },
    { id: "duree", question: "Combien de temps faut-il compter ?", answer: <TheDuration /> },
    { id: "documents", question: "Quels documents préparer ?", answer: <TheDocuments /> },
    { id: "accompagnement", question: "Qui peut m’aider ?", answer: <TheHelp /> },
    {
      id: "handicap",
      question: "Je suis en situation de handicap : que prévoir ?",
      answer: <Disability settings={settings} />,
    },
    { id: "conge", question: "Ai-je droit à un congé pour la VAE ?", answer: <TheLeave /> },
    { id: "employeur", question: "Mon employeur le saura-t-il ?", answer: <TheEmployer /> },
    { id: "jury", question: "Qui compose le jury ?", answer: <TheJury /> },
    { id: "decisions", question: "Que peut décider le jury ?", answer: <TheDecisions /> },
    { id: "suite", question: "Et si je n’obtiens pas le CQP ?", answer: <WhenOneDoesNotPass /> },
  ];
  return (
    <PublicPage>
      <PageHeader
        eyebrow={`CQP ${version.title}`}
        title="Questions fréquentes"
        lead="La certification, les deux voies pour l’obtenir, ce qu’elles demandent et le jury qui décide."
      />
      <FaqSections entries={entries} />
    </PublicPage>
  );
}
