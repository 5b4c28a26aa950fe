import type { ReactNode } from "react";
import { PublicPage } from "@/components/layout/public-page";
import { findSessionIfThere } from "@/lib/platform/auth/session";
import { PortalFrame } from "./portal-frame";
import { PublicFrame } from "./public-frame";

/** For pages of everyone: who is signed in keeps the navigation of their space. */
export async function OwnFrame({ children }: { children: ReactNode }) {
  const session = await findSessionIfThere();
  return session ? (
    <PortalFrame session={session}>{children}</PortalFrame>
  ) : (
    <PublicFrame>
      <PublicPage>{children}</PublicPage>
    </PublicFrame>
  );
}
