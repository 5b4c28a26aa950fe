import type { DeliberationPage } from "@/lib/juries/deliberation/view";
import type { SatState } from "@/lib/jury-sessions/phase";
import type { NextStep } from "@/lib/next-step";
import { atAnchor, routes } from "@/lib/routes";
import type { MinutesPage } from "./view";

/** Where the deliberation is closed, the minutes signed: at the foot of their page. */
export const CLOSING_ANCHOR = "cloture";
export const SIGNING_ANCHOR = "signature";

/** Still without an outcome, for the one who enters them; a hidden entry offers one until it has it. */
const undecided = ({ entries }: DeliberationPage) =>
  entries.filter(({ open, possible }) => (open ? !open.outcome : possible.length > 0));

function presiding(page: DeliberationPage): NextStep {
  const [first, ...others] = undecided(page);
  if (!first) {
    return {
      title: "Toutes les issues sont enregistrées",
      sentences: ["Relisez-les, puis clôturez la délibération au bas de cette page."],
      action: {
        label: "Clore la délibération",
        href: atAnchor(routes.juryDeliberation(page.id), CLOSING_ANCHOR),
      },
    };
  }
  const left = others.length > 0 ? `${others.length + 1} dossiers` : "un dossier";
  return {
    title: `Il reste ${left} sur ${page.entries.length}`,
    sentences: [
      "Enregistrez ce que le jury décide, dossier par dossier, puis clôturez la délibération.",
    ],
    action: {
      label: `Aller au dossier ${first.position}`,
      href: routes.juryDeliberationEntry(page.id, first.id),
    },
  };
}

const signed = (page: DeliberationPage, title: string, text: string): NextStep => ({
  title,
  sentences: [text],
  action: { label: "Lire le procès-verbal", href: routes.juryMinutes(page.id) },
});

const steps: Record<SatState, (page: DeliberationPage) => NextStep> = {
  OPEN: (page) =>
    page.mayDecide
      ? presiding(page)
      : {
          title: "Le jury délibère",
          sentences: [
            "La personne qui préside enregistre ce que le jury décide. Rechargez la page pour lire la suite.",
          ],
        },
  DELIBERATED: ({ events }) => ({
    title: "La délibération est close",
    sentences: [
      events.includes("reopen")
        ? "Le secrétaire de la session établit le procès-verbal. D’ici là, vous pouvez la rouvrir au bas de cette page."
        : "Le secrétaire de la session établit le procès-verbal. Aucune action attendue de votre part.",
    ],
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
export const deliberationStep = (page: DeliberationPage): NextStep => steps[page.state](page);

/** Whose signature the minutes wait for; nothing once they are signed. */
export function minutesStep({
  session,
  registerNumber,
  maySign,
  signatures,
}: MinutesPage): NextStep | null {
  if (registerNumber) return null;
  if (maySign) {
    return {
      title: "À vous de signer",
      sentences: [
        "Relisez le procès-verbal, puis signez-le au bas de cette page avec votre mot de passe.",
      ],
      action: {
        label: "Aller à la signature",
        href: atAnchor(routes.juryMinutes(session.id), SIGNING_ANCHOR),
      },
    };
  }
  const awaited = signatures.filter(({ signedAt }) => !signedAt).map(({ name }) => name);
  return {
    title: "Le procès-verbal est à signer",
    sentences: [
      `Aucune action attendue de votre part. Peut signer maintenant : ${awaited.join(", ")}.`,
    ],
  };
}
