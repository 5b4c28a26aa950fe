import type { Href } from "@/lib/routes";

/** An appointment to be kept in one's own calendar. */
export const AgendaLink = ({ href }: { href: Href }) => (
  <p>
    <a href={href} download>
      Ajouter à mon agenda
    </a>{" "}
    <span className="text-sm text-muted">(fichier .ics)</span>
  </p>
);
