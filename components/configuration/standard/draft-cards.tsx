import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { factsInWords, ruleInWords } from "@/lib/configuration/standard/comparison";
import type { StandardDraftPage } from "@/lib/configuration/standard/view";
import { routes } from "@/lib/routes";

const TO_FILL = "À compléter";

/** What is said of the registration, and how the certification is obtained: each with the page where it is written. */
export function FactCards({ id, document, proposal }: StandardDraftPage) {
  const list = (facts: readonly [string, string][]) => (
    <DescriptionList
      items={facts.map(([term, value]) => ({
        term,
        value: <span className="whitespace-pre-line">{value || TO_FILL}</span>,
      }))}
    />
  );
  return (
    <>
      <Card
        title="Enregistrement"
        aside={!proposal && <Link href={routes.standardFacts(id)}>Modifier l’enregistrement</Link>}
      >
        {list(factsInWords(document))}
      </Card>
      <Card
        title="Règle d’obtention"
        aside={!proposal && <Link href={routes.standardRule(id)}>Modifier la règle</Link>}
      >
        {list(ruleInWords(document))}
      </Card>
    </>
  );
}

/** Against which published version a draft may be held. */
export function ComparisonCard({ id, published }: StandardDraftPage) {
  return (
    <Card title="Comparer" screenOnly>
      <Rows label="Versions publiées">
        {published.map((version) => (
          <Row
            key={version.id}
            title={
              <Link href={routes.standardComparison(id, version.id)}>
                Comparer à {version.name}
              </Link>
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
