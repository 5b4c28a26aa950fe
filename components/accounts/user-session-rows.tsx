import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { revokeOwnSessionAction } from "@/lib/accounts/sign-in/user-session.actions";
import { deviceLabel } from "@/lib/accounts/user.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Session = { id: string; userAgent: string; createdAt: Date; isCurrent: boolean };

export function UserSessionRows({ sessions }: { sessions: readonly Session[] }) {
  return (
    <Rows label="Sessions ouvertes">
      {sessions.map(({ id, userAgent, createdAt, isCurrent }) => (
        <Row
          key={id}
          title={deviceLabel(userAgent)}
          detail={`Ouverte le ${formatInstant(createdAt)}`}
          trail={
            isCurrent ? (
              <Tag tone="success">Cette session</Tag>
            ) : (
              <EndSession id={id} opened={formatInstant(createdAt)} />
            )
          }
        />
      ))}
    </Rows>
  );
}

function EndSession({ id, opened }: { id: string; opened: string }) {
  return (
    <ActionForm
      action={revokeOwnSessionAction}
      fields={{ id }}
      label={`Fermer la session ouverte le ${opened}`}
    >
      <SubmitButton tone="ghost">Fermer</SubmitButton>
    </ActionForm>
  );
}
