"use client";
import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import { type Standing, useFormContext } from "./form-context";
import type { MineOrTheirs } from "./mine-or-theirs";

type Props = { label: ReactNode; standing: Standing | undefined };

/** What stands now, where it differs from what was typed, in the words of the field; and the choice between the two. */
export function Theirs({ label, standing }: Props) {
  const { isOwn } = useFormContext();
  if (!standing) return null;
  return (
    <div className="space-y-2 rounded-base bg-info-tint px-4 py-3">
      <p className="text-sm font-semibold text-info">
        Enregistré entre-temps par {isOwn ? "vous, dans un autre onglet" : "une autre personne"}
      </p>
      <p className="whitespace-pre-wrap wrap-anywhere">{standing.words || "(vide)"}</p>
      <Exchange label={label} held={standing.held} />
    </div>
  );
}

/** What exchanges the two comes with the first of them: most forms never need it. */
function Exchange(props: ComponentProps<typeof MineOrTheirs>) {
  const [come, setCome] = useState<{ Shown: typeof MineOrTheirs }>();
  useEffect(() => {
    import("./mine-or-theirs").then(({ MineOrTheirs: Shown }) => setCome({ Shown }));
  }, []);
  return come && <come.Shown {...props} />;
}
