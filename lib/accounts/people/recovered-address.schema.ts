import { z } from "zod";
import { linkFields } from "@/lib/accounts/links/one-use.schema";
import { id } from "@/lib/platform/shared/fields.schema";

export const proveAddressSchema = z.object(linkFields);
export const objectToAddressRecoverySchema = z.object(linkFields);
export const refuseAddressRecoverySchema = z.object({ id });
