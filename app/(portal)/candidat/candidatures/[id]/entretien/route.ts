import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { env } from "@/lib/platform/env";
import { appointmentFile, appointmentHeaders } from "@/lib/platform/shared/appointment-file";
import { parisInstant } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

type Context = { params: Promise<{ id: string }> };

/** The interview, for the candidate's own calendar; none without summons. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = readId((await params).id);
  const candidacy = id ? await getCandidacyView(await requireActor(), id, "readAsCandidate") : null;
  if (!candidacy?.hearing) return new Response("Cet entretien n’existe pas.", { status: 404 });
  const { heldOn, time, place } = candidacy.hearing;
  const file = appointmentFile({
    id: `entretien-${candidacy.id}`,
    starts: parisInstant(heldOn, time),
    title: "Entretien avec le jury, CQP CRCA",
    place,
    page: env.APP_URL + routes.candidateCandidacy(candidacy.id),
  });
  return new Response(file, { headers: appointmentHeaders });
}
