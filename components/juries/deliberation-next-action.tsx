import type { Route } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import type { SessionState } from "@/lib/juries/jury-session";
import type { DeliberationPage } from "@/lib/juries/jury-view";
import { routes } from "@/lib/routes";

type Next = { title: string; text: string; action?: ReactNode };

/** Where the deliberation is closed, at the foot of its page. */
export const CLOSING_ANCHOR = "cloture";

const link = (href: Route, words: string) => (
  <ButtonLink href={href} tone="inverse">
    {words}
  </ButtonLink>
);

/** Still without an outcome, for the one who enters them; a hidden entry offers one until it has it. */
const undecided = ({ entries }: DeliberationPage) =>
  entries.filter(({ open, possible }) => (open ? !open.outcome : possible.length > 0));

function presiding(page: DeliberationPage): Next {
  const [first, ...others] = undecided(page);
  if (!first) {
    return {
      title: "Toutes les issues sont enregistrées",
      text: "Relisez-les, puis clôturez la délibération au bas de cette page.",
      action: link(
        `${routes.juryDeliberation(page.id)}#${CLOSING_ANCHOR}` as Route,
        "Clore la délibération",
      ),
    };
  }
  const left = others.length > 0 ? `${others.length + 1} dossiers` : "un dossier";
  return {
    title: `Il reste ${left} sur ${page.entries.length}`,
    text: "Enregistrez ce que le jury décide, dossier par dossier, puis clôturez la délibération.",
    action: link(
      routes.juryDeliberationEntry(page.id, first.id),
      `Aller au dossier ${first.position}`,
    ),
  };
}

const signed = (page: DeliberationPage, title: string, text: string): Next => ({
  title,
  text,
  action: link(routes.juryMinutes(page.id), "Lire le procès-verbal"),
});

const NEXT: Partial<Record<SessionState, (page: DeliberationPage) => Next>> = {
  OPEN: (page) =>
    page.mayDecide
      ? presiding(page)
      : {
          title: "Le jury délibère",
          text: "La personne qui préside enregistre ce que le jury décide. Rechargez la page pour lire la suite.",
        },
  DELIBERATED: ({ events }) => ({
    title: "La délibération est close",
    text: events.includes("reopen")
      ? "Le secrétaire de la session établit le procès-verbal. D’ici là, vous pouvez la rouvrir au bas de cette page."
      : "Le secrétaire de la session établit le procès-verbal. Aucune action attendue de votre part.",
  }),
  MINUTES_TO_SIGN: (page) =>
    signed(page, "Le procès-verbal est à signer", "Il reprend ces décisions, telles quelles."),
  MINUTES_SIGNED: (page) =>
    signed(
      page,
      "Les décisions sont définitives",
      "Le procès-verbal est signé, les résultats sont notifiés.",
    ),
};

/** What happens now in the deliberation, before the entries. */
export function DeliberationNextAction({ page }: { page: DeliberationPage }) {
  const next = NEXT[page.state]?.(page);
  return (
    next && (
      <NextAction title={next.title} action={next.action}>
        <p>{next.text}</p>
      </NextAction>
    )
  );
}
