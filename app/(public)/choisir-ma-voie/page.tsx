import type { Metadata } from "next";
import { PublicPage } from "@/components/layout/public-page";
import { CommonGround } from "@/components/public/common-ground";
import { JobTitles } from "@/components/public/occupation";
import { RouteAdviceSection } from "@/components/public/route-advice";
import { AnswerFaults, RouteChoiceForm } from "@/components/public/route-choice-form";
import { RoutesCompared } from "@/components/public/routes-compared";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { ProvisionalNote } from "@/components/ui/provisional-note";
import { adviseRoute } from "@/lib/candidacies/route-choice";
import { readRouteAnswers } from "@/lib/candidacies/route-choice.schema";
import { routeTerms } from "@/lib/candidacies/route-terms";
import { getShownCertification } from "@/lib/certifications/certification.queries";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActorIfThere } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { routes } from "@/lib/routes";
import { getPublicConfirmations } from "@/lib/settings/setting.queries";

export const metadata: Metadata = { title: "Choisir ma voie" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ChooseRoutePage({ searchParams }: Props) {
  const [version, settings, actor, asked] = await Promise.all([
    getShownCertification(clock.now()),
    getPublicConfirmations(),
    getActorIfThere(),
    searchParams,
  ]);
  const codes = version.blocks.map(({ code }) => code);
  const { given, answers, faults } = readRouteAnswers(asked, codes);
  return (
    <PublicPage>
      <PageHeader
        eyebrow={`CQP ${version.title}`}
        title="Choisir ma voie"
        lead="Deux voies mènent au CQP. Quatre questions indiquent laquelle vous convient."
      />
      <div className="space-y-12">
        <div id="reponse" tabIndex={-1} className="scroll-mt-6 outline-none empty:hidden">
          {answers && (
            <RouteAdviceSection
              version={version}
              advice={adviseRoute(answers, version.rule)}
              answers={answers}
              isSignedIn={isSignedIn(actor)}
            />
          )}
          {Object.keys(faults).length > 0 && <AnswerFaults faults={faults} />}
        </div>
        <section aria-labelledby="questions" className="no-print space-y-6">
          <div>
            <h2 id="questions" className="scroll-mt-6">
              Quatre questions
            </h2>
            <p className="mt-2 text-soft">
              Vos réponses ne sont pas conservées : elles ne figurent que dans l’adresse de la page.
              Vous pouvez aussi <a href="#comparaison">comparer d’abord les deux voies</a>.
            </p>
          </div>
          <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
            <div className="rounded-panel border border-line bg-surface p-5 sm:p-7">
              <RouteChoiceForm version={version} given={given} faults={faults} />
            </div>
            <aside aria-labelledby="noms" className="space-y-3 self-start lg:sticky lg:top-6">
              <h3 id="noms" className="scroll-mt-6">
                Les noms de ce métier
              </h3>
              <JobTitles version={version} />
              <p className="text-sm">
                <Link href={routes.faqEntry("metier")}>Ce que fait ce métier</Link>
              </p>
            </aside>
          </div>
          {version.blocks.some(({ provisional }) => provisional) && (
            <ProvisionalNote subject="l’intitulé des blocs" />
          )}
        </section>
        <section aria-labelledby="comparaison" className="space-y-6">
          <h2 id="comparaison">Les deux voies, côte à côte</h2>
          <RoutesCompared terms={routeTerms(settings)} />
        </section>
        <CommonGround version={version} />
      </div>
    </PublicPage>
  );
}
