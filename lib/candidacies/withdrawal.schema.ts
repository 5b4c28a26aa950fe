import { z } from "zod";
import { id, version } from "@/lib/shared/fields.schema";

export const withdrawSchema = z.object({ id, version });
