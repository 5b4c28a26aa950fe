import { headers } from "next/headers";
import type { ReactNode } from "react";
import { FactorDue } from "@/components/accounts/factor-due";
import { SessionWatch } from "@/components/accounts/session-watch";
import { SignOutForm } from "@/components/accounts/sign-out-form";
import { hiddenFields } from "@/components/form/form-start";
import { Shell } from "@/components/layout/shell";
import { keepSession } from "@/lib/accounts/sign-in/user-session.actions";
import { countUnread } from "@/lib/messages/outgoing-message.queries";
import { findKeptForm } from "@/lib/platform/actions/kept-form";
import { findSaid } from "@/lib/platform/actions/said";
import type { Session } from "@/lib/platform/auth/actor.queries";
import { clock } from "@/lib/platform/clock";
import { routes } from "@/lib/routes";
import { currentSpace, spacesOf } from "@/lib/spaces/space";

type Props = { session: Session; children: ReactNode };

/** What surrounds every page of someone signed in: who they are and the navigation of the space they are in. */
export async function PortalFrame({ session, children }: Props) {
  const { actor, name, idleMinutes, expiresAt } = session;
  const spaces = spacesOf(actor);
  const [unread, keptForm, said, sent] = await Promise.all([
    countUnread(actor),
    findKeptForm(),
    findSaid(),
    headers(),
  ]);
  const space = currentSpace(spaces, new URL(sent.get("x-path") ?? "/", "http://here").pathname);
  return (
    <Shell
      person={name}
      label={space.label}
      home={space.home}
      lines={space.lines}
      wide={space.wide}
      nav={[
        ...space.nav.map(({ label, href, covers }) => ({ label, href, covers })),
        { label: "Messages", href: routes.messages, count: unread },
        { label: "Mon compte", href: routes.account },
        { label: "Aide", href: routes.help },
      ]}
      spaces={spaces.map(({ id, label, home }) => ({
        label,
        href: home,
        current: id === space.id,
      }))}
      signOut={<SignOutForm />}
      keptForm={keptForm}
      said={said}
    >
      <FactorDue {...session} now={clock.now()} />
      {children}
      <SessionWatch
        idleMinutes={idleMinutes}
        endsIn={expiresAt.getTime() - clock.now().getTime()}
        hidden={await hiddenFields(keepSession, {})}
      />
    </Shell>
  );
}
