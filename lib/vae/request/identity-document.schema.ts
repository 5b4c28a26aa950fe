import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

export const saveIdentityDocumentSchema = z.object({ candidacyId: id });
