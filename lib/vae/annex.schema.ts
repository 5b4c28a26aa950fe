import { z } from "zod";
import { id } from "@/lib/shared/fields.schema";

export const addAnnexSchema = z.object({ candidacyId: id });
