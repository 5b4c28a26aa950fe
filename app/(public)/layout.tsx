import type { ReactNode } from "react";
import { Footer } from "@/components/layout/footer";
import { PublicHeader } from "@/components/layout/public-header";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActor } from "@/lib/platform/auth/session";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const actor = await getActor();
  return (
    <div className="flex min-h-dvh flex-col">
      <PublicHeader isSignedIn={isSignedIn(actor)} />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer />
    </div>
  );
}
