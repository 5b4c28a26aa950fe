/** « RNCP41351 », « RNCP41351, édition 2 ». */
export const editionName = ({
  rncpCode,
  edition,
}: {
  rncpCode: string;
  edition: number;
}): string => (edition > 1 ? `${rncpCode}, édition ${edition}` : rncpCode);
