import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { pageTitles } from "@/components/layout/page-titles";
import { requireActor } from "@/lib/platform/auth/session";
import { spacePolicy } from "@/lib/spaces/space.policy";

export const metadata: Metadata = { title: pageTitles("Espace entreprise") };

/** For the team of a company; to everybody else it does not exist. */
export default async function CompanyLayout({ children }: { children: ReactNode }) {
  if (!spacePolicy.company(await requireActor())) notFound();
  return children;
}
