import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { StandardDocument, StandardItem } from "@/lib/certifications/standard-document";
import { typeset } from "@/lib/certifications/typeset";
import { readDay } from "@/lib/platform/shared/typed-day";
import { linesOf, plainText } from "./sheet-text";

const text = z
  .string()
  .default("")
  .transform((raw) => typeset(plainText(raw)));
const day = z
  .string()
  .transform((raw) => readDay(raw))
  .pipe(z.union([z.literal(""), z.iso.date()]))
  .default("");

/** An element that is empty is read as a text. */
const element = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((read) => (read === "" || read === undefined ? {} : read), z.object(shape));

const specialty = z.object({ CODE: text, LIBELLE: text, INTITULE: text });
const body = z.object({ NOM_CERTIFICATEUR: text, SIRET_CERTIFICATEUR: text });
const block = z.object({
  CODE: z.string("un bloc n’a pas de code"),
  LIBELLE: text,
  LISTE_COMPETENCES: z.string().default(""),
});

/**
 * A sheet of the register in the open data of France compétences (XML, flow V4-1), as far as a version is made of it; what
 * else it says is left aside.
 */
export const rncpSheetSchema = z.object({
  NUMERO_FICHE: z
    .string("la fiche n’a pas de numéro")
    .regex(/^RNCP\d+$/, "le numéro de la fiche s’écrit RNCP suivi de chiffres"),
  INTITULE: text,
  NOMENCLATURE_EUROPE: element({ NIVEAU: z.string().default("") }),
  CODES_NSF: element({ NSF: z.array(specialty).default([]) }),
  CERTIFICATEURS: element({ CERTIFICATEUR: z.array(body).default([]) }),
  BLOCS_COMPETENCES: element({ BLOC_COMPETENCES: z.array(block).default([]) }),
  TYPE_EMPLOI_ACCESSIBLES: z.string().default(""),
  DATE_DECISION: day,
  DATE_FIN_ENREGISTREMENT: day,
});
type Sheet = z.output<typeof rncpSheetSchema>;

const item = (code: string, label: string, items: StandardItem[] = []): StandardItem => ({
  ...{ id: randomUUID(), code, label, provisional: false },
  ...{ option: null, options: [], items },
});

/**
 * The draft that a sheet begins: its texts are official. The sheet lists the competencies of each block without activities,
 * which are to be named (one stands for all), without criteria and without the rule of award.
 */
export function documentOfSheet(sheet: Sheet): StandardDocument {
  const { NUMERO_FICHE: rncpCode, NOMENCLATURE_EUROPE: europe } = sheet;
  const [level] = /[1-8]/.exec(europe.NIVEAU) ?? [];
  const source = `fiche ${rncpCode} du répertoire (données ouvertes de France compétences)`;
  return {
    ...{ rncpCode, title: sheet.INTITULE, acronym: "" },
    level: level ? Number(level) : null,
    europeanLevel: level ? Number(level) : null,
    specialties: sheet.CODES_NSF.NSF.map(({ CODE, LIBELLE, INTITULE }) => ({
      code: CODE,
      label: LIBELLE || INTITULE,
    })),
    awardingBodies: sheet.CERTIFICATEURS.CERTIFICATEUR.map(
      ({ NOM_CERTIFICATEUR, SIRET_CERTIFICATEUR }) => ({
        legalName: NOM_CERTIFICATEUR,
        ...(SIRET_CERTIFICATEUR && { siret: SIRET_CERTIFICATEUR }),
      }),
    ),
    occupations: linesOf(sheet.TYPE_EMPLOI_ACCESSIBLES).map(typeset),
    registeredOn: sheet.DATE_DECISION,
    registeredOnOfficial: sheet.DATE_DECISION !== "",
    registeredOnSource: sheet.DATE_DECISION === "" ? "" : source,
    expiresOn: sheet.DATE_FIN_ENREGISTREMENT,
    textSource: source,
    ...{ awardRule: { all: [] }, awardRuleSource: "" },
    blocks: sheet.BLOCS_COMPETENCES.BLOC_COMPETENCES.map(
      ({ CODE, LIBELLE, LISTE_COMPETENCES }, index) => {
        const competencies = linesOf(LISTE_COMPETENCES).map((line, rank) =>
          item(`C${index + 1}.${rank + 1}`, typeset(line)),
        );
        const activities = competencies.length > 0 ? [item("A1", "", competencies)] : [];
        return item(CODE.replace(rncpCode, ""), LIBELLE, activities);
      },
    ),
  };
}
