import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { openMessageAction } from "@/lib/messages/outgoing-message.actions";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Line = {
  id: string;
  subject: string;
  createdAt: Date;
  isRead: boolean;
  /** The dossier it is about: « Karim Haddad · CRCA-2026-00012 ». */
  about: string | null;
};

/** Opening an unread message is a form: to read is to have read, and only a form changes anything. */
export function MessageRows({ lines }: { lines: readonly Line[] }) {
  return (
    <Rows label="Messages">
      {lines.map(({ id, subject, createdAt, isRead, about }) => (
        <Row
          key={id}
          lead={<Icon name="mail" className="size-5" />}
          title={isRead ? <Link href={routes.message(id)}>{subject}</Link> : subject}
          detail={[about, formatInstant(createdAt)].filter(Boolean).join(" · ")}
          trail={isRead ? undefined : <Unread {...{ id, subject, about, createdAt }} />}
        />
      ))}
    </Rows>
  );
}

function Unread({ id, subject, about, createdAt }: Omit<Line, "isRead">) {
  const named = [`« ${subject} »`, about, `du ${formatInstant(createdAt)}`]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <Tag tone="info">Non lu</Tag>
      <ActionForm action={openMessageAction} fields={{ id }} label={`Lire ${named}`}>
        <SubmitButton tone="ghost">Lire</SubmitButton>
      </ActionForm>
    </>
  );
}
