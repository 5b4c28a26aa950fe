import { Link } from "@/components/ui/link";
import { type Href, routes } from "@/lib/routes";

const links: readonly { label: string; href: Href }[] = [
  { label: "Aide et contact", href: routes.help },
  { label: "Questions fréquentes", href: routes.faq },
  { label: "Vérifier un certificat", href: routes.verify },
  { label: "Accessibilité : non vérifiée par un tiers", href: routes.accessibility },
  { label: "Données personnelles", href: routes.privacy },
  { label: "Mentions légales", href: routes.legal },
];

export function Footer() {
  return (
    <footer className="no-print border-t border-line px-[clamp(1rem,4vw,3rem)] py-5 text-sm">
      <nav aria-label="Pied de page" className="mx-auto max-w-wide">
        <ul className="flex flex-wrap gap-x-6">
          {links.map(({ label, href }) => (
            <li key={href}>
              <Link href={href} className="inline-flex min-h-target items-center text-soft">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
