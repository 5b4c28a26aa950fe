import { FileRows } from "@/components/candidacies/file-rows";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { FileView } from "@/lib/candidacies/view";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = {
  number: string | null;
  /** Each deposit by its name: « Déposée le », « Complétée le ». */
  dates: readonly { term: string; at: Date | null }[];
  hash: string | null;
  /** The last one first. */
  receipts: readonly FileView[];
  /** What was deposited, as the portal has printed it: what the button says, and the document. */
  printed: { words: string; file: FileView | undefined };
};

/** What was deposited: its number, when, its hash, its receipt, and those that this one replaces. */
export function DepositCard(props: Props) {
  const { number, dates, hash, printed } = props;
  const [receipt, ...former] = props.receipts;
  return (
    <>
      <Card title="Ce qui a été déposé">
        <DescriptionList
          items={[
            { term: "Numéro", value: number },
            ...dates.map(({ term, at }) => ({ term, value: at && formatInstant(at) })),
            { term: "Empreinte", value: <code className="text-sm break-all">{hash}</code> },
          ]}
        />
        <div className="flex flex-wrap gap-3 empty:hidden">
          {receipt && (
            <ButtonLink href={routes.file(receipt.id)} download tone="ghost" icon="download">
              Télécharger le récépissé
            </ButtonLink>
          )}
          {printed.file && (
            <ButtonLink href={routes.file(printed.file.id)} download tone="ghost" icon="download">
              {printed.words}
            </ButtonLink>
          )}
        </div>
      </Card>
      {former.length > 0 && (
        <Card title={former.length > 1 ? "Récépissés remplacés" : "Récépissé remplacé"}>
          <p className="text-soft">
            {former.length > 1
              ? "Gardez-les aussi : ils prouvent ce que vous aviez déposé à ces dates."
              : "Gardez-le aussi : il prouve ce que vous aviez déposé à cette date."}
          </p>
          <FileRows label="Récépissés remplacés" files={former} />
        </Card>
      )}
    </>
  );
}
