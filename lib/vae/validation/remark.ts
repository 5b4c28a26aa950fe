import type { WorkSituationView } from "./situation";

/** What a remark that is on no situation may be on. */
export const PRESENTATION = "presentation";

/** The field of a remark on one part: « remark-presentation » or « remark-ID » of a situation. */
export const remarkField = (part: string): string => `remark-${part}`;

type Remark = {
  event: string;
  text: string;
  situationId: string | null;
  onPresentation: boolean;
};

/** Of the remarks of a dossier, the newest first, what the last return says of a situation that continues one of them. */
export const remarkOn = (
  remarks: readonly Remark[],
  situation: Pick<WorkSituationView, "formerId"> | undefined,
): string | null =>
  remarks.find(({ situationId }) => situationId !== null && situationId === situation?.formerId)
    ?.text ?? null;

/** The same of the presentation, unless a later return says nothing of it. */
export function remarkOnPresentation(remarks: readonly (Remark & { at: Date })[]): string | null {
  const returns = remarks.filter(({ event }) => event === "returnValidation");
  const last = returns[0]?.at.getTime();
  return (
    returns.find(({ onPresentation, at }) => onPresentation && at.getTime() === last)?.text ?? null
  );
}
