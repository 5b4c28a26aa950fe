import { ProvisionalNote } from "@/components/ui/provisional-note";

type Props = { blocks: readonly { provisional: boolean }[] };

/** Once on a page that names blocks, when one of their names is not the official one. */
export const ProvisionalBlocks = ({ blocks }: Props) =>
  blocks.some(({ provisional }) => provisional) && (
    <ProvisionalNote subject="l’intitulé des blocs" />
  );
