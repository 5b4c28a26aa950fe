import type { Row } from "./access-row.ts";
import { candidateRows } from "./grid/candidate.ts";
import { companyRows } from "./grid/company.ts";
import { fileRows } from "./grid/files.ts";
import { juryRows } from "./grid/jury.ts";
import { personalRows, publicRows } from "./grid/public.ts";
import { administrationRows, dataProtectionRows, secretariatRows } from "./grid/secretariat.ts";

/** Who opens which page: one row for each, or several where it depends on what the page is about. */
export const accessGrid: Row[] = [
  ...publicRows,
  ...personalRows,
  ...candidateRows,
  ...companyRows,
  ...secretariatRows,
  ...administrationRows,
  ...dataProtectionRows,
  ...juryRows,
  ...fileRows,
];
