import type { Row } from "./access-row.ts";
import { publicRows } from "./grid/public.ts";

/** Who opens which page: one row for each, or several where it depends on what the page is about. */
export const accessGrid: Row[] = [...publicRows];
