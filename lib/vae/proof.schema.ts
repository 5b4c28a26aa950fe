import { z } from "zod";
import { id } from "@/lib/shared/fields.schema";

export const addProofSchema = z.object({ candidacyId: id });
