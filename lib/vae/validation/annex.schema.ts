import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const addAnnexSchema = z.object({ candidacyId: id });
