import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { appointmentFile, appointmentHeaders } from "@/lib/platform/shared/appointment-file";
import { parisInstant } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";

type Context = { params: Promise<{ id: string }> };

/** The session, for the calendar of a member of the jury. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = readId((await params).id);
  const session = id && (await getJurorSession(await requireActor(), id, clock.now()));
  if (!session) return new Response("Cette session n’existe pas.", { status: 404 });
  const { number, heldOn, startTime, place, link } = session;
  const file = appointmentFile({
    id: `session-${session.id}`,
    starts: parisInstant(heldOn, startTime),
    title: `Jury du CQP CRCA, session ${number}`,
    place: [place, link].filter(Boolean).join(", "),
    page: env.APP_URL + routes.jurySession(session.id),
  });
  return new Response(file, { headers: appointmentHeaders });
}
