import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { pageTitles } from "@/components/layout/page-titles";
import { requireActor } from "@/lib/platform/auth/session";
import { spacePolicy } from "@/lib/spaces/space.policy";

export const metadata: Metadata = { title: pageTitles("Protection des données") };

/** For everyone else this space does not exist; each page checks its own rights besides. */
export default async function DataProtectionLayout({ children }: { children: ReactNode }) {
  if (!spacePolicy.dataProtection(await requireActor())) notFound();
  return children;
}
