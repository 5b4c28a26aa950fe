import type { JuryResult } from "@/lib/juries/result";

export function ResultPanel({ result }: { result: JuryResult }) {
  return <p>{result.outcome}</p>;
}
