import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { pageTitles } from "@/components/layout/page-titles";
import { requireActor } from "@/lib/platform/auth/session";
import { spacePolicy } from "@/lib/spaces/space.policy";

export const metadata: Metadata = { title: pageTitles("Secrétariat") };

export default async function SecretariatLayout({ children }: { children: ReactNode }) {
  if (!spacePolicy.secretariat(await requireActor())) notFound();
  return children;
}
