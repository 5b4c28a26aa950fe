import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const addProofSchema = z.object({ candidacyId: id });
