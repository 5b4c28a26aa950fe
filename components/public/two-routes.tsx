import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { vaeSteps, workplaceSteps } from "./route-steps";
import type { Step } from "./steps";

/** Both routes side by side, by the titles of their steps; the FAQ tells the rest. */
export function TwoRoutes({
  vaeAction,
  workplaceAction,
}: {
  vaeAction: ReactNode;
  workplaceAction: ReactNode;
}) {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <RouteCard icon="user" title="Par la VAE" steps={vaeSteps} action={vaeAction}>
        Vous avez exercé ce métier, comme salarié ou autrement : la validation des acquis de
        l’expérience vous donne le CQP entier, ou l’un de ses blocs.
      </RouteCard>
      <RouteCard
        icon="work"
        title="Dans votre entreprise"
        steps={workplaceSteps}
        action={workplaceAction}
      >
        Vous travaillez dans une société d’assurance : un comité évalue vos compétences là où vous
        les exercez, sans examen à passer ailleurs.
      </RouteCard>
    </div>
  );
}

type CardProps = {
  icon: IconName;
  title: string;
  steps: readonly Step[];
  action: ReactNode;
  children: ReactNode;
};

function RouteCard({ icon, title, steps, action, children }: CardProps) {
  return (
    <section className="flex flex-col gap-5 rounded-panel border border-line bg-surface p-5 sm:p-7">
      <div className="flex items-center gap-3">
        <span className="grid size-11 place-items-center rounded-base bg-brand-tint text-brand">
          <Icon name={icon} className="size-6" />
        </span>
        <h3 className="text-h2">{title}</h3>
      </div>
      <p>{children}</p>
      <ol className="flex-1 divide-y divide-line border-y border-line">
        {steps.map((step, index) => (
          <li key={step.title} className="flex items-baseline gap-3 py-2.5">
            <span className="w-5 flex-none text-end font-serif text-lg font-semibold text-accent">
              {index + 1}
            </span>
            {step.title}
          </li>
        ))}
      </ol>
      <div>{action}</div>
    </section>
  );
}
