import { cache } from "react";
import { listSpaces } from "@/lib/spaces/space.queries";

/** The spaces of who is there, read once for a page and its frame. */
export const ownSpaces = cache(listSpaces);
