import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const keepIdentityDocumentSchema = z.object({ candidacyId: id });
