import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/platform/shared/calendar";

/** Above a dossier that was emptied at the end of its duration; nothing above any other. */
export function ErasedNotice({ erasedAt }: { erasedAt: Date | null }) {
  if (!erasedAt) return null;
  return (
    <div className="mb-6">
      <Notice tone="neutral" title="Ce dossier a été effacé">
        <p>
          Sa durée de conservation était passée. Le {formatInstant(erasedAt)}, ce qui y était écrit,
          ses pièces et ses courriers ont été effacés. Les décisions, les blocs acquis et les
          certificats restent.
        </p>
      </Notice>
    </div>
  );
}
