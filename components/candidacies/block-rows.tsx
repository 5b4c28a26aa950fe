import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";

type Block = {
  code: string;
  ordinal: number;
  label: string;
  provisional: boolean;
  options: readonly string[];
};

/** The blocks a candidacy asks for, with the options chosen; provisional wording says so (R3). */
export function BlockRows({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      <Rows label="Blocs demandés">
        {blocks.map(({ code, ordinal, label, options }) => (
          <Row
            key={code}
            lead={<Tag tone="info">Bloc {ordinal}</Tag>}
            title={label}
            detail={[...options.map((option) => `Option : ${option}`), code].join(" · ")}
          />
        ))}
      </Rows>
      <ProvisionalBlocks blocks={blocks} />
    </>
  );
}
