import type { ReactNode } from "react";
import { KeptFormProvider } from "@/components/form/kept-form";
import { Footer } from "@/components/layout/footer";
import { PublicHeader } from "@/components/layout/public-header";
import { Said } from "@/components/layout/said";
import { findKeptForm } from "@/lib/platform/actions/kept-form";
import { findSaid } from "@/lib/platform/actions/said";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActorIfThere } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";

/** What surrounds the pages open to everyone. */
export async function PublicFrame({ children }: { children: ReactNode }) {
  const [actor, kept, said] = await Promise.all([getActorIfThere(), findKeptForm(), findSaid()]);
  return (
    <div className="flex min-h-dvh flex-col">
      <PublicHeader isSignedIn={isSignedIn(actor)} />
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        <div className="mx-auto w-full max-w-page px-[clamp(1rem,4vw,3rem)] pt-4 empty:hidden">
          <Said said={said} start={routes.start} />
        </div>
        <KeptFormProvider kept={kept}>{children}</KeptFormProvider>
      </main>
      <Footer />
    </div>
  );
}
