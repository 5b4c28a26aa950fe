import { DocketEditor, ScheduleCandidaciesForm } from "@/components/juries/sessions/docket-editor";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { setInterviewSchema } from "@/lib/juries/deliberation/interview.schema";
import { getDocketPage } from "@/lib/juries/sessions/docket-page.queries";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getDocketPage, ({ number }) => `Rôle · Session ${number}`);

export const generateMetadata = opened.metadata;

export default async function DocketPage(props: Props) {
  const page = await opened.open(props);
  const crumbs = [
    { label: "Sessions", href: routes.secretariatSessions },
    { label: page.number, href: routes.secretariatSession(page.id) },
    { label: "Rôle" },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <PageHeader
        eyebrow={`Session ${page.number}, ${formatDay(page.heldOn)}`}
        title="Rôle de la session"
        lead="Les candidatures que le jury examine, dans l’ordre, et l’heure de chaque entretien."
        actions={
          <ButtonLink href={routes.secretariatSession(page.id)} tone="ghost">
            Revenir à la session
          </ButtonLink>
        }
      />
      <div className="space-y-10">
        <DocketEditor page={page} constraints={constraintsOf(setInterviewSchema)} />
        {page.mayAdd ? (
          <ScheduleCandidaciesForm page={page} />
        ) : (
          <Notice title="Le rôle est arrêté.">
            <p>
              La session est convoquée : une candidature peut encore en être retirée avant
              l’ouverture, aucune n’y est ajoutée.
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}
