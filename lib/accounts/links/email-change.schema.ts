import { z } from "zod";
import { email, password } from "@/lib/platform/shared/fields.schema";
import { linkFields } from "./one-use.schema";

export const requestEmailChangeSchema = z.object({ email, password });
export const confirmEmailChangeSchema = z.object(linkFields);
