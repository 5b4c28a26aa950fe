import { StepForm } from "@/components/juries/step-form";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import {
  summonLateMembersAction,
  summonSessionAction,
} from "@/lib/juries/sessions/summons.actions";
import type { SessionPage } from "@/lib/juries/sessions/view";

/** Summoning: what it does, whether the notice is kept (R33), and members named after it. */
export function SummonsCard({ page }: { page: SessionPage }) {
  const { id, version, events, notice, lateMembers } = page;
  if (lateMembers > 0) {
    return (
      <Card title="Membres désignés depuis la convocation">
        <p>
          {lateMembers > 1 ? `${lateMembers} membres n’ont` : "Un membre n’a"} pas encore été
          convoqué{lateMembers > 1 && "s"}.
        </p>
        <StepForm
          action={summonLateMembersAction}
          id={id}
          version={version}
          label="Convoquer aussi ces membres"
        />
      </Card>
    );
  }
  if (!events.includes("summon") || page.docket.length === 0) return null;
  return (
    <Card title="Convocation">
      <p>
        Tous les membres dont le mandat est en cours ce jour-là sont convoqués, titulaires et
        suppléants, ainsi que les candidats. Le portail cherche alors les liens entre membres et
        candidats.
      </p>
      {notice.left < notice.wanted && (
        <Notice
          tone="warning"
          title={`La séance est dans ${notice.left} ${notice.left > 1 ? "jours" : "jour"}.`}
        >
          <p>
            Le délai de convocation est de {notice.wanted} jours. Vous pouvez convoquer, ou reporter
            la session.
          </p>
        </Notice>
      )}
      <StepForm action={summonSessionAction} id={id} version={version} label="Convoquer" />
    </Card>
  );
}
