import { Notice } from "@/components/ui/notice";
import type { Withdrawal } from "@/lib/juries/minutes/view";
import { formatInstant } from "@/lib/platform/shared/calendar";

/** Why the last edition of the minutes was withdrawn, for who draws up or signs the next. */
export function WithdrawalNotice({ withdrawal }: { withdrawal: Withdrawal | null }) {
  if (!withdrawal) return null;
  const { edition, at, reason } = withdrawal;
  return (
    <Notice tone="warning" title={`L’édition ${edition} a été retirée le ${formatInstant(at)}.`}>
      <p className="whitespace-pre-wrap">Motif : {reason}</p>
    </Notice>
  );
}
