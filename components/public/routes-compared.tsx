import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { RouteTerms } from "@/lib/candidacies/route-terms";
import {
  committeeSize,
  vaeDurations,
  workplaceDurations,
  yearlyLimit,
} from "@/lib/candidacies/route-terms.labels";
import { routes } from "@/lib/routes";
import { vaeSteps, workplaceSteps } from "./route-steps";
import type { Step } from "./steps";

type Props = { terms: RouteTerms };

/** Both routes side by side, the same questions answered at the same height. */
export function RoutesCompared({ terms }: Props) {
  return (
    <div className="grid gap-x-6 gap-y-6 lg:grid-cols-2">
      <Column icon="user" title="Par la VAE" facts={vaeFacts(terms)} />
      <Column icon="work" title="Dans votre entreprise" facts={workplaceFacts(terms)} />
    </div>
  );
}

const FACTS = {
  whom: "Pour qui",
  asks: "Ce qu’elle demande",
  aims: "Ce que vous pouvez obtenir",
  steps: "Les étapes",
  duration: "Combien de temps",
  employer: "Et votre employeur",
  decides: "Qui décide",
} as const;
type Facts = Record<keyof typeof FACTS, ReactNode>;

const vaeFacts = (terms: RouteTerms): Facts => ({
  whom: "Vous avez de l’expérience dans ce métier, salariée, à votre compte, bénévole ou en stage. Aucune durée n’est exigée : c’est son rapport direct avec le métier qui compte (L. 6411-1 du code du travail).",
  asks: (
    <>
      <p>
        Une demande de recevabilité, avec une pièce d’identité et ce qui prouve chaque expérience ;
        puis un dossier de validation, où vous racontez des situations de travail, et un entretien.
      </p>
      <p>{yearlyLimit(terms)}</p>
    </>
  ),
  aims: "Le CQP entier, une partie de ses blocs, ou ce qui vous manque.",
  steps: <StepTitles steps={vaeSteps} more={routes.faqEntry("vae")} of="de la VAE" />,
  duration: <Durations items={vaeDurations(terms)} />,
  employer:
    "Le portail ne lui dit rien : c’est votre démarche, et vous n’avez rien à lui demander.",
  decides:
    "Le jury seul, qui lit votre dossier et vous entend. Le secrétariat vérifie si la demande est recevable.",
});

const workplaceFacts = (terms: RouteTerms): Facts => ({
  whom: "Vous travaillez dans une société d’assurance, et votre employeur vous inscrit.",
  asks: (
    <>
      <p>
        Que vous confirmiez vous-même l’inscription, et qu’{committeeSize(terms)} évalue chacune des
        compétences dans votre travail. Vous lisez les grilles et vous pouvez y répondre.
      </p>
      <p>Vous n’avez pas de dossier d’expérience à écrire.</p>
    </>
  ),
  aims: "Le CQP entier, ou ce qui vous manque si vous avez déjà un bloc.",
  steps: (
    <StepTitles
      steps={workplaceSteps}
      more={routes.faqEntry("travail")}
      of="de l’évaluation dans l’entreprise"
    />
  ),
  duration: <Durations items={workplaceDurations(terms)} />,
  employer: "Il vous inscrit, constitue le comité, et suit les étapes jusqu’à la décision.",
  decides: "Le jury seul, qui étudie votre dossier. Le comité évalue ; il ne décide pas.",
});

type ColumnProps = { icon: IconName; title: string; facts: Facts };

/** On a wide screen its rows are those of the grid, so that both columns keep step. */
function Column({ icon, title, facts }: ColumnProps) {
  const rows = Object.entries(FACTS) as [keyof Facts, string][];
  return (
    <section className="grid content-start rounded-panel border border-line bg-surface p-5 sm:p-7 lg:row-span-8 lg:grid-rows-subgrid lg:gap-y-0">
      <div className="flex items-center gap-3 pb-4">
        <span className="grid size-11 flex-none place-items-center rounded-base bg-brand-tint text-brand">
          <Icon name={icon} className="size-6" />
        </span>
        <h3 className="text-h2">{title}</h3>
      </div>
      <dl className="divide-y divide-line border-t border-line lg:row-span-7 lg:grid lg:grid-rows-subgrid">
        {rows.map(([fact, name]) => (
          <div key={fact} className="space-y-1 py-4">
            <dt className="font-semibold">{name}</dt>
            <dd className="space-y-2 text-soft">{facts[fact]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type StepTitlesProps = {
  steps: readonly Step[];
  more: ReturnType<typeof routes.faqEntry>;
  of: string;
};

function StepTitles({ steps, more, of }: StepTitlesProps) {
  return (
    <>
      <ol className="list-decimal ps-6 marker:font-semibold marker:text-accent">
        {steps.map(({ title }) => (
          <li key={title}>{title}</li>
        ))}
      </ol>
      <p>
        <Link href={more}>
          Le détail<span className="sr-only"> {of}</span>
        </Link>
      </p>
    </>
  );
}

const Durations = ({ items }: { items: readonly string[] }) => (
  <ul className="list-disc ps-5">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
