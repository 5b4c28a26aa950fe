import { Icon } from "./icon";

/** Stands wherever a text of the référentiel that is not the official one is shown. */
export function ProvisionalNote({ subject = "ce texte" }: { subject?: string }) {
  return (
    <p className="flex max-w-none gap-2.5 rounded-base bg-warning-tint px-4 py-2.5 text-sm text-warning">
      <Icon name="warning" className="mt-0.5 size-4.5" />
      <span>
        <strong>Référentiel provisoire.</strong> Dans l’attente de la version officielle, {subject}{" "}
        sera remplacé par le texte publié.
      </span>
    </p>
  );
}
