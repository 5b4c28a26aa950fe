import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { Brand } from "./brand";
import { NavLinks } from "./nav-links";
import { SkipLink } from "./skip-link";

const items = [
  { label: "Questions fréquentes", href: routes.faq },
  { label: "Vérifier un certificat", href: routes.verify },
];

/** The header of the pages open to everyone; who is signed in finds the way back to their space. */
export function PublicHeader({ isSignedIn }: { isSignedIn: boolean }) {
  return (
    <>
      <SkipLink />
      <header className="no-print flex flex-wrap items-center gap-x-1 gap-y-1 sm:gap-x-8 border-b border-line bg-surface px-[clamp(1rem,4vw,3rem)] pt-3 sm:pb-3">
        <Brand href={routes.home} />
        <div className="order-last w-full min-w-0 sm:order-none sm:me-auto sm:w-auto">
          <NavLinks label="Pages publiques" items={items} />
        </div>
        <div className="ms-auto">
          <ButtonLink href={isSignedIn ? routes.start : routes.signIn()} tone="ghost">
            {isSignedIn ? "Mon espace" : "Se connecter"}
          </ButtonLink>
        </div>
      </header>
    </>
  );
}
