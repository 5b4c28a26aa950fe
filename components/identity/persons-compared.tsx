import { Fragment, type ReactNode } from "react";
import { EmailAddress } from "@/components/ui/email-address";
import { Link } from "@/components/ui/link";
import { countryName } from "@/lib/candidates/countries";
import type { ResemblingPerson } from "@/lib/identity/resemblance-view";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Fact = {
  term: string;
  of: (person: ResemblingPerson) => string;
  drawn?: (text: string) => ReactNode;
};

const facts: readonly Fact[] = [
  { term: "Nom", of: ({ name }) => name },
  { term: "Prénoms", of: ({ firstNames }) => firstNames },
  {
    term: "Naissance",
    of: ({ bornOn, birthPlace, birthCountry }) =>
      `${formatDay(bornOn)}, ${birthPlace}, ${countryName(birthCountry)}`,
  },
  { term: "Adresse", of: ({ address }) => address },
  {
    term: "Adresse électronique",
    of: ({ email }) => email,
    drawn: (email) => <EmailAddress value={email} />,
  },
];

type Props = Record<"own" | "other", ResemblingPerson>;

/** Two persons side by side, fact by fact; what differs is said. */
export function PersonsCompared({ own, other }: Props) {
  return (
    <dl className="max-w-4xl divide-y divide-line">
      <Line term="Candidatures" own={<CandidacyNumbers person={own} />}>
        <CandidacyNumbers person={other} />
      </Line>
      {facts.map(({ term, of, drawn = (text) => text }) => (
        <Line key={term} term={term} own={drawn(of(own))}>
          {of(other) === of(own) ? (
            <span className="text-soft">Identique</span>
          ) : (
            <span className="font-semibold">{drawn(of(other))}</span>
          )}
        </Line>
      ))}
    </dl>
  );
}

function Line({ term, own, children }: { term: string; own: ReactNode; children: ReactNode }) {
  return (
    <div className="group grid grid-cols-2 gap-x-4 gap-y-0.5 py-2 wrap-anywhere max-sm:text-sm first:pt-0 sm:grid-cols-[minmax(9rem,1fr)_2fr_2fr]">
      <dt className="col-span-2 text-sm sm:col-span-1 sm:leading-[1.65rem]">{term}</dt>
      <dd>
        <span className="block text-sm text-soft sr-only group-first:not-sr-only">Ce dossier</span>
        {own}
      </dd>
      <dd>
        <span className="block text-sm text-soft sr-only group-first:not-sr-only">L’autre</span>
        {children}
      </dd>
    </div>
  );
}

/** The dossiers of a person, each a link to its page. */
export function CandidacyNumbers({ person }: { person: ResemblingPerson }) {
  if (person.candidacies.length === 0) return "une personne sans candidature";
  return person.candidacies.map(({ id, number }, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <Link href={routes.secretariatCandidacy(id)}>{number ?? "Sans numéro"}</Link>
    </Fragment>
  ));
}
