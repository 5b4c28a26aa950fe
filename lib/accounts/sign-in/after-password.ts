import { type Href, routes } from "@/lib/routes";

/** Where a right password leads: to the page that was asked for, by the step of the code where one is owed. */
export const afterPassword = (entry: object, next: string | null): Href =>
  "awaited" in entry ? routes.enterCode(next ?? undefined) : ((next ?? routes.start) as Href);
