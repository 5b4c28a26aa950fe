import type { DraftWords } from "./draft-line";
import type { DraftState } from "./use-draft";

const KEPT = "Votre texte est gardé sur cet appareil.";

/** « 14 h 02 », in Paris. */
const clock = new Intl.DateTimeFormat("fr-FR", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Paris",
});
const timeOf = (at: Date) => clock.format(at).replace(":", "\u00a0h\u00a0");

const both = (text: string) => ({ seen: text, heard: text });

/** What is said of each state, and what a screen reader hears of it: once, not at each key. */
export function wordsOf(state: DraftState): DraftWords | null {
  switch (state.is) {
    case "still":
      return null;
    case "saving":
      return { icon: "clock", seen: "Enregistrement…", heard: "" };
    case "saved":
      return { icon: "check", seen: `Enregistré à ${timeOf(state.at)}`, heard: "Enregistré" };
    case "waiting":
      return {
        icon: "warning",
        seen: `Non enregistré\u00a0: nouvel essai dans ${state.seconds}\u00a0s. ${KEPT}`,
        heard: `Non enregistré. ${KEPT}`,
      };
    case "incomplete":
      return { icon: "pencil", ...both(`Pas encore complet. ${KEPT}`) };
    case "conflict":
      return {
        icon: "warning",
        ...both(
          `Non enregistré\u00a0: ce texte a changé entre-temps${state.isOwn ? " dans un autre onglet" : ""}. Comparez sous chaque champ, puis enregistrez.`,
        ),
      };
    case "refused":
      return { icon: "warning", ...both(`Non enregistré\u00a0: ${state.message} ${KEPT}`) };
    case "signedOut":
      return { icon: "lock", ...both(`Votre session est terminée. ${KEPT}`) };
  }
}
