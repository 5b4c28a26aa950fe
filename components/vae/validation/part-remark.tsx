import { Notice } from "@/components/ui/notice";

/** What the secretariat asked of this part when it returned the file, beside the text that answers it. */
export function PartRemark({ children: remark }: { children: string | null }) {
  if (!remark) return null;
  return (
    <Notice tone="warning" title="Ce que le secrétariat vous demande ici">
      <p className="whitespace-pre-wrap">{remark}</p>
    </Notice>
  );
}
