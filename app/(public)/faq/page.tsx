import type { Metadata } from "next";
import { PublicPage } from "@/components/layout/public-page";
import { TheBlocks, TheJob, TheRegister, WhatIsACqp } from "@/components/public/faq-certification";
import {
  TheDecisions,
  TheJury,
  TheVaeRoute,
  TheWorkplaceRoute,
  WhenOneDoesNotPass,
} from "@/components/public/faq-jury";
import { FaqSections } from "@/components/public/faq-section";
import { PageHeader } from "@/components/ui/page-header";
import {
  getPublicCertification,
  theOnlyCertification,
} from "@/lib/certifications/certification.queries";
import { clock } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Questions fréquentes" };

export default async function FaqPage() {
  const { id } = await theOnlyCertification();
  const version = await getPublicCertification(id, clock.now());
  const entries = [
    { id: "cqp", question: "Qu’est-ce qu’un CQP ?", answer: <WhatIsACqp /> },
    { id: "metier", question: "Quel est le métier ?", answer: <TheJob version={version} /> },
    {
      id: "registre",
      question: "Quel niveau, et quelle reconnaissance ?",
      answer: <TheRegister version={version} />,
    },
    { id: "blocs", question: "Que faut-il valider ?", answer: <TheBlocks version={version} /> },
    {
      id: "travail",
      question: "Comment l’obtenir dans mon entreprise ?",
      answer: <TheWorkplaceRoute />,
    },
    { id: "vae", question: "Comment l’obtenir par la VAE ?", answer: <TheVaeRoute /> },
    { id: "jury", question: "Qui compose le jury ?", answer: <TheJury /> },
    { id: "decisions", question: "Que peut décider le jury ?", answer: <TheDecisions /> },
    { id: "suite", question: "Et si je n’obtiens pas le CQP ?", answer: <WhenOneDoesNotPass /> },
  ];
  return (
    <PublicPage>
      <PageHeader
        eyebrow={`CQP ${version.title}`}
        title="Questions fréquentes"
        lead="La certification, le métier, les deux voies pour l’obtenir et le jury qui décide."
      />
      <FaqSections entries={entries} />
    </PublicPage>
  );
}
