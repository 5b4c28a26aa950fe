import { z } from "zod";
import { MEMBERSHIP_KINDS } from "./membership";

export const membershipKind = z.enum(MEMBERSHIP_KINDS, "Choisissez un accès.");
