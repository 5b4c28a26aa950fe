import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { pageTitles } from "@/components/layout/page-titles";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: pageTitles("Jury") };

/** For who holds no mandate today this space does not exist; each page checks its own rights besides. */
export default async function JuryLayout({ children }: { children: ReactNode }) {
  const { relations } = await requireActor();
  if (relations.mandates.length === 0) notFound();
  return children;
}
