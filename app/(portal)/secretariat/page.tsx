import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WaitingProposals } from "@/components/acquisitions/waiting-proposals";
import { ContestedLapses } from "@/components/candidacies/contested-lapses";
import { DueList, WaitingTiles } from "@/components/candidacies/dashboard";
import { AwaitedAnswers } from "@/components/candidacies/exchanges/awaited-answers";
import { EndingRegistrations } from "@/components/candidacies/expiry/ending-registrations";
import { BrokenDossiers, UnappliedClocks } from "@/components/candidacies/unapplied-clocks";
import { UnsettledResemblances } from "@/components/identity/resemblances";
import { RunningSessions } from "@/components/juries/sessions/running-sessions";
import { LackingActs } from "@/components/settings/lacking";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { countEquivalencesToConfirm } from "@/lib/acquisitions/equivalence.queries";
import { listWaitingAcquisitions } from "@/lib/acquisitions/prior-acquisition.queries";
import { listAwaitedAnswers } from "@/lib/candidacies/exchanges/exchange.queries";
import { listBrokenDossiers } from "@/lib/candidacies/lists/broken-dossier.queries";
import { getSecretariatDashboard } from "@/lib/candidacies/lists/dashboard.queries";
import { listEndingRegistrations } from "@/lib/candidacies/lists/ending-registration.queries";
import { DUE_FIRST, MINE } from "@/lib/candidacies/lists/filters";
import { saidOtherwise } from "@/lib/candidacies/lists/unapplied-clock";
import { listUnapplied } from "@/lib/candidacies/lists/unapplied-clock.queries";
import { listIssuable } from "@/lib/certificates/register.queries";
import { listStandardsToPublish } from "@/lib/configuration/standard/standard-draft.queries";
import { listUnsettled } from "@/lib/identity/resemblance.queries";
import { listRunningSessions } from "@/lib/juries/sessions/list.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { portalName } from "@/lib/platform/shared/portal";
import { routes } from "@/lib/routes";
import { listLacking } from "@/lib/settings/needed.queries";
import { settingPolicy } from "@/lib/settings/setting.policy";
import { listContested } from "@/lib/vae/admissibility/contested-lapse.queries";

export const metadata: Metadata = {
  title: { absolute: `À traiter · Secrétariat · ${portalName}` },
};

export default async function SecretariatHomePage() {
  const actor = await requireActor();
  const now = clock.now();
  const dashboard = await getSecretariatDashboard(actor, now);
  if (!dashboard) notFound();
  const today = parisDay(now);
  const [
    sessions,
    issuable,
    unapplied,
    broken,
    contested,
    awaited,
    ending,
    unsettled,
    waiting,
    equivalences,
    versions,
    lacking,
  ] = await Promise.all([
    listRunningSessions(actor),
    listIssuable(actor, today),
    listUnapplied(actor, now),
    listBrokenDossiers(actor),
    listContested(actor),
    listAwaitedAnswers(actor),
    listEndingRegistrations(actor, now),
    listUnsettled(actor),
    listWaitingAcquisitions(actor),
    countEquivalencesToConfirm(actor),
    listStandardsToPublish(actor),
    listLacking(actor, today),
  ]);
  const todays = sessions.filter(({ heldOn }) => heldOn === today);
  return (
    <>
      <PageHeader
        title="À traiter"
        lead={`Ce qui attend le secrétariat, au ${formatDay(today)}.`}
        actions={
          <>
            <ButtonLink
              href={routes.secretariatCandidacies({ handler: MINE, sort: DUE_FIRST })}
              tone="ghost"
            >
              Mes dossiers
            </ButtonLink>
            <ButtonLink href={routes.secretariatCandidacies()} tone="ghost">
              Toutes les candidatures
            </ButtonLink>
          </>
        }
      />
      <LackingActs acts={lacking ?? []} mayChange={settingPolicy.change(actor)} />
      <UnappliedClocks rows={unapplied} />
      <BrokenDossiers rows={saidOtherwise(broken, unapplied)} />
      {todays.length > 0 && (
        <div className="mb-6">
          <Card title="Aujourd’hui">
            <RunningSessions sessions={todays} today={today} />
          </Card>
        </div>
      )}
      <AwaitedAnswers rows={awaited} />
      <ContestedLapses rows={contested} />
      <EndingRegistrations registrations={ending} today={today} />
      <UnsettledResemblances pairs={unsettled} />
      <WaitingProposals persons={waiting} equivalences={equivalences} versions={versions} />
      <WaitingTiles counts={dashboard.counts} issuable={issuable?.length ?? 0} />
      <Cards>
        <Card title="Échéances proches">
          <DueList due={dashboard.due} today={today} />
        </Card>
        <Card title={todays.length > 0 ? "Autres sessions du jury" : "Sessions du jury"}>
          <RunningSessions
            sessions={sessions.filter(({ heldOn }) => heldOn !== today)}
            today={today}
          />
        </Card>
      </Cards>
    </>
  );
}
