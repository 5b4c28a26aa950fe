import type { ReactNode } from "react";
import type { Tone } from "@/lib/platform/shared/tone";
import { Icon, type IconName } from "./icon";
import { toneClasses, toneIcons } from "./tone";

type Props = { tone: Tone; icon?: IconName; children: ReactNode };

/** The state of a dossier: icon, word and colour together. */
export function StateBadge({ tone, icon, children }: Props) {
  return (
    <span className={`badge ${toneClasses[tone]}`}>
      <Icon name={icon ?? toneIcons[tone]} />
      {children}
    </span>
  );
}
