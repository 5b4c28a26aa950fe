"use client";
import { Button } from "@/components/ui/button";
import { exchangeHeld } from "./exchange-held";
import type { FoundProps } from "./use-draft";

const day = new Intl.DateTimeFormat("fr-FR", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Paris",
});

/** A text that this device kept and the server never had, beside the form that it was typed in: taken up or let go. */
export function DraftFound({ form, found, onDone }: FoundProps) {
  const { values, said, since, answered, forget } = found;
  const takeUp = () => {
    answered();
    if (form.current) exchangeHeld(form.current, values);
    onDone();
  };
  const letGo = () => {
    answered();
    forget();
    onDone();
  };
  return (
    <div role="status" className="max-w-measure space-y-2 rounded-base bg-info-tint px-4 py-3">
      <p className="font-semibold text-info">Un texte non enregistré est resté sur cet appareil.</p>
      <p>Vous l’aviez écrit ici le {day.format(since)}. Le voici, là où il diffère&nbsp;:</p>
      {said.map(({ name, label, words }) => (
        <div key={name} className="border-l-2 border-info ps-3">
          <p className="text-sm font-semibold">{label}</p>
          <p className="whitespace-pre-wrap wrap-anywhere">{words || "(vide)"}</p>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="button" onClick={takeUp}>
          Reprendre ce texte
        </Button>
        <Button type="button" tone="ghost" onClick={letGo}>
          L’effacer
        </Button>
      </div>
    </div>
  );
}
