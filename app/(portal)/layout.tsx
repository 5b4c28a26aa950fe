import type { ReactNode } from "react";
import { PortalFrame } from "@/app/portal-frame";
import { requireSession } from "@/lib/platform/auth/session";

export default async function PortalLayout({ children }: { children: ReactNode }) {
  return <PortalFrame session={await requireSession()}>{children}</PortalFrame>;
}
