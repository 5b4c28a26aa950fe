import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/ui/link";
import { deadText } from "@/lib/operations/health.labels";
import type { OperationsPage } from "@/lib/operations/health-view";
import { retryMessagesAction } from "@/lib/operations/retry.actions";
import { routes } from "@/lib/routes";

type Props = { messages: OperationsPage["messages"]; opensList: boolean };

/** The messages that nobody tries to send any more, and a button for those that no try of the portal brought anywhere. */
export function DeadMessages({ messages, opensList }: Props) {
  return (
    <>
      {deadText(messages).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {opensList && (
        <p>
          <Link href={routes.secretariatMessageList({ etat: "non-remis" })}>
            Les messages non remis
          </Link>
        </p>
      )}
      {messages.givenUp > 0 && (
        <ActionForm action={retryMessagesAction} label="Réessayer les messages non remis">
          <SubmitButton tone="ghost">Réessayer</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}
