import { searchFault } from "@/lib/platform/shared/search";
import { FieldError } from "./field-frame";

/** Below a search that is not carried out: why. */
export const SearchFault = ({ words }: { words: string }) => (
  <FieldError id="q" message={searchFault(words)} />
);
