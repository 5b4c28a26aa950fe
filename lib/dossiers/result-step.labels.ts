import type { Outcome } from "@/lib/certifications/award-rule";
import type { NextStep } from "@/lib/next-step";
import { formatDay } from "@/lib/platform/shared/calendar";
import type { WayOn } from "@/lib/vae/request/new-candidacy";
import { diplomaOf, type OwnResult } from "./own-result";

/** What a result is told as: in the second person, what is obtained first, then the shortest way to the rest. */
export const resultStep = (own: OwnResult): NextStep => steps[own.result.outcome](own);

const steps: Record<Outcome, (own: OwnResult) => NextStep> = {
  FULL: (own) => ({
    title: `Vous obtenez le CQP ${own.result.certification}`,
    sentences: diplomaOf(own)
      ? [
          "Félicitations\u00a0! Votre parchemin est délivré\u00a0: téléchargez-le et gardez-le précieusement.",
          "Remettez-le à votre employeur ou joignez-le à vos candidatures. Son code QR permet à toute personne de vérifier qu’il est authentique et toujours valable.",
        ]
      : [
          "Félicitations\u00a0! Le secrétariat prépare votre parchemin\u00a0: nous vous écrirons dès qu’il sera délivré, et vous le téléchargerez ici.",
        ],
  }),
  PARTIAL: ({ result, wayOn }) => ({
    title: partialTitle(result.blocks.filter(({ verdict }) => verdict === "VALIDATED").length),
    sentences: [
      `Acquis pour la vie, quoi qu’il arrive ensuite\u00a0: ${quoted(
        result.blocks.filter(({ verdict }) => verdict === "VALIDATED"),
      )}.`,
      ...(wayOn
        ? [`Il vous reste à obtenir\u00a0: ${quoted(result.missing)}.`, shortest(wayOn)]
        : []),
    ],
  }),
  NONE: ({ result, wayOn }) => ({
    title:
      result.blocks.length > 1
        ? "Le jury n’a pas validé les blocs demandés cette fois-ci"
        : "Le jury n’a pas validé le bloc demandé cette fois-ci",
    sentences: [
      `Nous savons que ce n’est pas la réponse que vous espériez. ${toRead(result)}`,
      ...(wayOn ? [`Vous pouvez vous représenter. ${shortest(wayOn)}`] : []),
    ],
  }),
};

const partialTitle = (count: number) =>
  count > 1 ? `Vous avez acquis ${count}\u00a0blocs du CQP` : "Vous avez acquis un bloc du CQP";

const quoted = (blocks: readonly { label: string }[]) =>
  blocks.map(({ label }) => `«\u00a0${label}\u00a0»`).join(", ");

function toRead({ blocks, remedies }: OwnResult["result"]): string {
  const advice = blocks.some(({ recommendations }) => recommendations) ? " et ses conseils" : "";
  return `Les motifs du jury${advice} sont dans la décision, bloc par bloc${remedies ? ", avec vos voies de recours et leur délai" : ""}.`;
}

/** An admissibility still valid spares a new examination (R30); the employer's way is the company's to open. */
function shortest({ reusable }: WayOn): string {
  if (!reusable)
    return "Le plus court\u00a0: ouvrir vous-même une VAE pour ce qui manque. Votre entreprise peut aussi vous inscrire à une évaluation en situation de travail.";
  const until = reusable.validUntilOn
    ? `, valable jusqu’au ${formatDay(reusable.validUntilOn)}`
    : "";
  return `Le plus court\u00a0: reprendre votre recevabilité${until}\u00a0; vous n’aurez que le dossier de validation à écrire.`;
}
