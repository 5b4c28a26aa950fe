import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { RegistrationEnd } from "@/lib/candidacies/expiry/protection";
import { endOfRegistration } from "@/lib/candidacies/expiry/protection.labels";
import { MANY, UNPROTECTED } from "@/lib/candidacies/lists/filters";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = {
  registrations: readonly (RegistrationEnd & { unprotected: number })[];
  today: CalendarDay;
};

/** On the secretariat's home: the candidacies that nothing protects once their registration has ended (R2). */
export function EndingRegistrations({ registrations, today }: Props) {
  return registrations.map((end) => (
    <div key={`${end.rncpCode} ${end.expiresOn}`} className="mb-6">
      <Notice tone="warning" title={endOfRegistration(end, today)}>
        <p>
          Après ce jour, rien ne protège{" "}
          <Link href={routes.secretariatCandidacies({ protection: UNPROTECTED })}>
            {countText(end.unprotected)}
          </Link>
          . Depuis chaque dossier, enregistrez une entrée en formation, ou poursuivez avec un motif.
        </p>
      </Notice>
    </div>
  ));
}

const countText = (count: number) =>
  count > MANY
    ? `plus de ${MANY} candidatures en cours`
    : `${count} ${count > 1 ? "candidatures" : "candidature"} en cours`;
