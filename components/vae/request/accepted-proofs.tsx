import type { ExperienceStatus } from "@/lib/vae/request/experience";
import { acceptedProofs, experienceStatusLabels } from "@/lib/vae/request/experience.labels";

type Props = { statuses: readonly ExperienceStatus[] };

/** What is accepted as proof in each of the situations that the candidate has declared; for an employee while there is none. */
export function AcceptedProofs({ statuses }: Props) {
  const declared = new Set(statuses.length > 0 ? statuses : (["EMPLOYEE"] as const));
  return (
    <ul className="space-y-1.5">
      {[...declared].map((status) => (
        <li key={status}>
          <strong>{experienceStatusLabels[status]}</strong> : {acceptedProofs[status]}
        </li>
      ))}
    </ul>
  );
}
