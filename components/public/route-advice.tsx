import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import type { RouteAdvice, RouteAnswers, Way } from "@/lib/candidacies/route-choice";
import { reasonFor, wayTitles } from "@/lib/candidacies/route-choice.labels";
import { routes } from "@/lib/routes";
import type { CertificationProps } from "./certification";

type Props = CertificationProps & {
  advice: RouteAdvice;
  answers: RouteAnswers;
  isSignedIn: boolean;
};

/** What four answers lead to: each way with its reason and what to do now. */
export function RouteAdviceSection({ version, advice, answers, isSignedIn }: Props) {
  return (
    <section aria-labelledby="reponse-titre" className="space-y-5">
      <h2 id="reponse-titre">Ce que vos réponses indiquent</h2>
      <Cards>
        {advice.ways.map((way, index) => (
          <Card
            key={way}
            level={3}
            title={wayTitles[way]}
            aside={advice.ways.length > 1 && index === 0 && <Tag tone="info">En premier</Tag>}
          >
            <p>{reasonFor(way, answers)}</p>
            <NextStep way={way} isSignedIn={isSignedIn} />
          </Card>
        ))}
      </Cards>
      <ToAskFor version={version} advice={advice} />
      {advice.isUnsure && (
        <Notice title="Un bloc d’un enregistrement précédent">
          <p>
            Il compte si la branche a reconnu qu’il équivaut à un bloc d’aujourd’hui.{" "}
            <Link href={routes.help}>Demandez-le au secrétariat</Link> avant de vous lancer : vous
            ne repasserez pas ce que vous avez déjà.
          </p>
        </Notice>
      )}
      <p className="text-sm text-soft">
        C’est une indication : le secrétariat dit si une demande est recevable, et le jury seul
        décide. <a href="#questions">Changer mes réponses</a> ou{" "}
        <Link href={routes.chooseRoute}>les effacer</Link>.
      </p>
    </section>
  );
}

function NextStep({ way, isSignedIn }: { way: Way; isSignedIn: boolean }) {
  const steps: Record<Way, ReactNode> = {
    VAE: isSignedIn ? (
      <ButtonLink href={routes.newCandidacy}>Ouvrir une candidature</ButtonLink>
    ) : (
      <ButtonLink href={routes.register}>Faire une demande de VAE</ButtonLink>
    ),
    WORKPLACE: (
      <p>
        <strong>Parlez-en à vos ressources humaines</strong> : c’est votre employeur qui vous
        inscrit, puis vous confirmez.
        {!isSignedIn && (
          <>
            {" "}
            Invitation reçue ? <Link href={routes.signIn()}>Connectez-vous</Link>.
          </>
        )}
      </p>
    ),
    FIND_EMPLOYER: (
      <p>
        Lisez la convention collective sur votre bulletin de paie, ou demandez-la à vos ressources
        humaines, puis <a href="#employeur">changez votre deuxième réponse</a>.
      </p>
    ),
    PRACTISE_FIRST: (
      <p>
        Lisez <Link href={routes.faqEntry("metier")}>ce que le métier demande</Link>, et{" "}
        <Link href={routes.help}>parlez de votre projet au secrétariat</Link>.
      </p>
    ),
    NOTHING_LEFT: (
      <p>
        {isSignedIn ? (
          <Link href={routes.start}>Retrouvez vos blocs dans votre espace</Link>
        ) : (
          <Link href={routes.signIn()}>Connectez-vous pour retrouver vos blocs</Link>
        )}
         ; s’il vous manque un certificat, <Link href={routes.help}>écrivez au secrétariat</Link>.
      </p>
    ),
  };
  return steps[way];
}

/** The blocks that are left to ask for, and in what measure each route gives them (R7, R8). */
function ToAskFor({ version, advice }: CertificationProps & { advice: RouteAdvice }) {
  const { toAskFor, holdsSome, ways } = advice;
  if (!ways.some(isRoute)) return null;
  const blocks = version.blocks.flatMap(({ code, label }, index) =>
    toAskFor.includes(code) ? [{ code, label: `Bloc ${index + 1} : ${label}` }] : [],
  );
  return (
    <div className="space-y-2">
      <h3>{holdsSome ? "Ce qu’il vous reste à demander" : "Ce que vous demanderez"}</h3>
      <ul className="list-disc ps-5">
        {blocks.map(({ code, label }) => (
          <li key={code}>{label}</li>
        ))}
      </ul>
      <p>
        {version.ruleSentence} {measure(holdsSome, ways)}
      </p>
    </div>
  );
}

const isRoute = (way: Way): boolean => way === "VAE" || way === "WORKPLACE";

function measure(holdsSome: boolean, ways: readonly Way[]): string {
  if (holdsSome) return "Ce que vous avez déjà vous reste, et compte par l’une et l’autre voie.";
  const byVae = "Par la VAE, vous pouvez aussi n’en demander qu’une partie.";
  return ways.includes("VAE") ? byVae : "";
}
