import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { controlClasses } from "@/components/form/field-props";
import { FilterChoices, FilterField } from "@/components/form/filter-fields";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Row, Rows } from "@/components/ui/rows";
import { explainPeriod } from "@/lib/candidacies/clocks/period.queries";
import { clockRules, FIXED_CLOCKS, isFixed } from "@/lib/deadlines/deadline";
import {
  clockEffects,
  countedClockLabels,
  explanationOf,
  spanWords,
} from "@/lib/deadlines/explanation.labels";
import { requireActor } from "@/lib/platform/auth/session";
import { optionsOf } from "@/lib/platform/form/options";
import { isCalendarDay } from "@/lib/platform/shared/calendar";
import { NO_DAY, readDay } from "@/lib/platform/shared/typed-day";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Délais" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const fixed = Object.fromEntries(FIXED_CLOCKS.map((kind) => [kind, countedClockLabels[kind]]));

export default async function DeadlinesPage({ searchParams }: Props) {
  const { delai, depart } = await searchParams;
  const kind = isFixed(delai) ? delai : FIXED_CLOCKS[0];
  const typed = typeof depart === "string" ? depart : "";
  const startsOn = readDay(typed);
  const isDay = isCalendarDay(startsOn);
  const found = await explainPeriod(await requireActor(), isDay ? { kind, startsOn } : null);
  if (!found) notFound();
  return (
    <>
      <PageHeader
        title="Délais"
        lead="Tous les délais de la procédure, et le calcul de chacun à partir d’un jour."
      />
      <div className="space-y-6">
        <Card title="Calculer un délai">
          <form
            action={routes.deadlines}
            method="get"
            className="no-print grid items-end gap-4 sm:grid-cols-[2fr_1fr_auto]"
          >
            <FilterField id="delai" label="Délai">
              <FilterChoices
                name="delai"
                empty="Choisissez"
                options={optionsOf(fixed)}
                chosen={kind}
              />
            </FilterField>
            <FilterField id="depart" label="Jour de départ">
              <input
                id="depart"
                name="depart"
                defaultValue={typed}
                placeholder="15/01/2027"
                className={controlClasses}
              />
            </FilterField>
            <Button tone="ghost">Calculer</Button>
          </form>
          {typed && !isDay && <Notice tone="warning">{NO_DAY}</Notice>}
          {found.counted && (
            <ol aria-label="Calcul" className="list-decimal space-y-1 ps-5">
              {explanationOf({ kind, startsOn, counted: found.counted }).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
        </Card>
        <Card title="Les délais de la procédure">
          <Rows label="Les délais de la procédure">
            {Object.entries(clockRules).map(([name, { span, legalBasis }]) => {
              const clock = name as keyof typeof clockRules;
              const { from, after } = clockEffects[clock];
              return (
                <Row
                  key={name}
                  title={countedClockLabels[clock]}
                  detail={`${spanWords(span)}, depuis ${from} (${legalBasis})`}
                >
                  <p className="text-sm text-muted">{after}</p>
                </Row>
              );
            })}
          </Rows>
        </Card>
      </div>
    </>
  );
}
