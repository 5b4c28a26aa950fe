import { z } from "zod";
import type { StandardDocument } from "./standard-document";

const MOST = 200;
const text = z.string().max(4000);
const code = z.string().max(40);
const option = z.object({ code, label: text, provisional: z.boolean() });

const item = z.object({
  id: z.uuid(),
  code,
  label: text,
  provisional: z.boolean(),
  option: code.nullable(),
  options: z.array(option).max(MOST),
  get items() {
    return z.array(item).max(MOST);
  },
});
const rulePart = z.union([z.string(), z.object({ atLeast: z.number(), of: z.array(z.string()) })]);

/** A document as it is kept and sent to be kept; nothing of it has to be filled in yet. */
export const standardDocumentSchema = z.object({
  rncpCode: code,
  title: text,
  acronym: text,
  level: z.number().int().nullable(),
  europeanLevel: z.number().int().nullable(),
  specialties: z.array(z.object({ code, label: text })).max(MOST),
  awardingBodies: z
    .array(z.object({ legalName: text, tradeName: text.optional(), siret: code.optional() }))
    .max(MOST),
  occupations: z.array(text).max(MOST),
  registeredOn: z.string(),
  registeredOnOfficial: z.boolean(),
  registeredOnSource: text,
  expiresOn: z.string(),
  textSource: text,
  awardRule: z.object({ all: z.array(rulePart).max(MOST) }),
  awardRuleSource: text,
  blocks: z.array(item).max(MOST),
});

/** What the database holds of a draft. */
export const readDocument = (content: unknown): StandardDocument =>
  standardDocumentSchema.parse(content) as StandardDocument;
