import { Notice } from "@/components/ui/notice";
import type { Composition, Finding } from "@/lib/juries/composition/facts";

/** What is wrong with a composition and what would mend it; or that it holds. */
export function CompositionFindings({
  composition,
  expected = false,
}: {
  composition: Composition;
  expected?: boolean;
}) {
  const { holds, findings, counted, women, men } = composition;
  return (
    <div className="space-y-3">
      {holds ? (
        <Notice
          tone="success"
          title={
            expected ? "Si chacun vient, le jury peut siéger." : "La composition permet de siéger."
          }
        />
      ) : (
        <Notice tone="danger" title="La composition ne permet pas de siéger." />
      )}
      <FindingList findings={findings} />
      <p className="text-sm text-muted">
        {expected ? "Attendus" : "Comptés"} : {counted.employers} pour les employeurs,{" "}
        {counted.employees} pour les salariés ; {women} {women > 1 ? "femmes" : "femme"} et {men}{" "}
        {men > 1 ? "hommes" : "homme"}.
      </p>
    </div>
  );
}

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  return findings.map(({ severity, reason, remedy }) => (
    <Notice key={reason} tone={severity === "blocking" ? "danger" : "warning"} title={reason}>
      <p className="whitespace-pre-line">{remedy}</p>
    </Notice>
  ));
}
