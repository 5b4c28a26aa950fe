import { z } from "zod";
import { id, password } from "@/lib/platform/shared/fields.schema";

export const adoptLogoSchema = z.object({ fileId: id, password });
export type AdoptLogoInput = z.output<typeof adoptLogoSchema>;

export const withdrawLogoSchema = z.object({ id, password });
export type WithdrawLogoInput = z.output<typeof withdrawLogoSchema>;
