import type { Metadata } from "next";
import type { ReactNode } from "react";
import { pageTitles } from "@/components/layout/page-titles";

export const metadata: Metadata = { title: pageTitles("Espace candidat") };

/** Anyone signed in may become a candidate: each page shows what is theirs and nothing else. */
export default function CandidateLayout({ children }: { children: ReactNode }) {
  return children;
}
