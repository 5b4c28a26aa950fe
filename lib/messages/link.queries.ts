import "server-only";
import type { MessageAction } from "@/lib/messages/kinds/message";
import { env } from "@/lib/platform/env";
import { linkSecret } from "@/lib/platform/mail/link";
import { routes } from "@/lib/routes";

const oneUsePages = { invitation: routes.invitation, confirmer: routes.confirmEmail } as const;

/** The address a message's button leads to; the secret of a one-use link is computed here and never kept. */
export function messageUrl(action: MessageAction): string {
  if ("path" in action) return new URL(action.path, env.APP_URL).href;
  const { page, id, issue } = action.invitation;
  return new URL(oneUsePages[page](id, linkSecret(id, issue)), env.APP_URL).href;
}
