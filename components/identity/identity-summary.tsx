import { DescriptionList } from "@/components/ui/description-list";
import { EmailAddress } from "@/components/ui/email-address";
import { birthPlaceText } from "@/lib/candidates/birth-place";
import { identityDocumentLabels, sexLabels } from "@/lib/candidates/candidate.labels";
import { countryName } from "@/lib/candidates/countries";
import type { IdentityView } from "@/lib/candidates/identity";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";

/** A civil identity to read, with whether and against what it was checked. */
export function IdentitySummary({ identity }: { identity: IdentityView }) {
  return (
    <DescriptionList
      items={[
        { term: "Nom de naissance", value: identity.birthName },
        ...(identity.usageName ? [{ term: "Nom d’usage", value: identity.usageName }] : []),
        {
          term: "Prénoms",
          value: [identity.firstName, identity.otherFirstNames].filter(Boolean).join(", "),
        },
        { term: "Sexe à l’état civil", value: sexLabels[identity.sex] },
        { term: "Naissance", value: `${formatDay(identity.bornOn)}, ${birthPlaceText(identity)}` },
        ...(identity.birthInseeCode
          ? [{ term: "Code INSEE de la commune", value: identity.birthInseeCode }]
          : []),
        { term: "Nationalité", value: identity.nationality },
        {
          term: "Adresse",
          value: addressOf(identity),
        },
        { term: "Téléphone", value: identity.phone },
        { term: "Adresse électronique", value: <EmailAddress value={identity.email} /> },
        { term: "Contrôle sur pièce", value: checkOf(identity) },
      ]}
    />
  );
}

const addressOf = ({ address, postalCode, city, country }: IdentityView) =>
  [address, [postalCode, city].filter(Boolean).join(" "), countryName(country)].join(", ");

const checkOf = ({ checkedAt, documentKind }: IdentityView) =>
  checkedAt && documentKind
    ? `Fait le ${formatDay(parisDay(checkedAt))} : ${identityDocumentLabels[documentKind].toLocaleLowerCase("fr")}`
    : "Pas encore fait par le secrétariat";
