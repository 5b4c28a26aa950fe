import { LongText } from "@/components/ui/long-text";
import type { ExchangeView } from "@/lib/candidacies/exchanges/exchange";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Props = {
  exchanges: readonly ExchangeView[];
  /** On whose side the reader stands: their own messages stand at the right. */
  isSecretariat: boolean;
};

/** What was written to each other, the oldest first. */
export function Thread({ exchanges, isSecretariat }: Props) {
  if (exchanges.length === 0) return <p className="text-muted">Rien n’a encore été écrit.</p>;
  return (
    <ol aria-label="Messages" className="space-y-4">
      {exchanges.map(({ id, text, at, fromSecretariat, authorName }) => {
        const side = fromSecretariat ? "Secrétariat" : "Candidat";
        const isOwn = fromSecretariat === isSecretariat;
        return (
          <li
            key={id}
            className={`max-w-measure space-y-1 rounded-panel border p-4 ${isOwn ? "ms-auto border-line bg-paper" : "border-edge bg-surface"}`}
          >
            <p className="text-sm text-muted">
              <strong className="text-ink">
                {isOwn && !isSecretariat ? "Vous" : [side, authorName].filter(Boolean).join(", ")}
              </strong>
              {`, le ${formatInstant(at)}`}
            </p>
            <LongText of={`Message du ${formatInstant(at)}`}>{text}</LongText>
          </li>
        );
      })}
    </ol>
  );
}
