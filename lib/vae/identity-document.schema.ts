import { z } from "zod";
import { id } from "@/lib/shared/fields.schema";

export const keepIdentityDocumentSchema = z.object({ candidacyId: id });
