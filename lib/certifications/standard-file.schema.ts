import { randomUUID } from "node:crypto";
import { z } from "zod";
import { renamedRule, type StandardDocument, type StandardItem } from "./standard-document";

const marked = { code: z.string(), libelle: z.string(), statut: z.string().optional() };
const dated = z.object({ valeur: z.iso.date(), statut: z.string(), source: z.string().optional() });

const competency = z.object({
  ...marked,
  option: z.string().nullable(),
  criteres: z.array(z.object(marked)),
});
const activity = z.object({
  ...marked,
  option: z.string().nullish(),
  competences: z.array(competency).min(1),
});
const block = z.object({
  code: z.string(),
  ordre: z.number().int().positive(),
  libelle: z.string(),
  libelleStatut: z.string(),
  options: z.array(z.object(marked)).optional(),
  activites: z.array(activity).min(1),
});

const version = z.object({
  codeRncp: z.string().regex(/^RNCP\d+$/),
  intitule: z.string(),
  sigle: z.string(),
  niveau: z.object({ france: z.number().int(), cec: z.number().int() }),
  nsf: z.array(z.object({ code: z.string(), libelle: z.string() })),
  certificateurs: z.array(
    z.object({
      nom: z.string(),
      nomCommercial: z.string().optional(),
      siret: z.string().nullable(),
    }),
  ),
  dateDecisionEnregistrement: dated,
  dateEcheance: dated,
  blocs: z.array(block).min(1),
  regleObtention: z.object({
    statut: z.string(),
    tous: z
      .array(
        z.union([
          z.string(),
          z.object({ atLeast: z.number().int().positive(), of: z.array(z.string()).min(1) }),
        ]),
      )
      .min(1),
  }),
});

/** The référentiel as a file holds it (`prisma/standard.json`), checked before any of it is kept. */
export const standardSchema = z.object({
  certification: z.object({
    code: z.string().regex(/^[\w-]+$/),
    prefixeNumeros: z.object({ valeur: z.string().min(1), source: z.string() }),
  }),
  fonctionsVisees: z.object({ valeurs: z.array(z.string()) }),
  versions: z.array(version).min(1),
});
export type Standard = z.infer<typeof standardSchema>;
export type StandardVersion = z.infer<typeof version>;

type Block = StandardVersion["blocs"][number];
type Activity = Block["activites"][number];
type Competency = Activity["competences"][number];
type Marked = { code: string; libelle: string; statut?: string | undefined };

const isProvisional = (status: string | undefined) =>
  !status?.startsWith("officiel") || status === "officiel_partiel";

/** One version of such a file; its statuses say what is provisional (R3). */
export function documentOf(
  version: StandardVersion,
  occupations: readonly string[],
): StandardDocument {
  const { codeRncp, dateDecisionEnregistrement: decision, regleObtention: rule } = version;
  const localCode = (code: string) => code.replace(codeRncp, "");
  return {
    rncpCode: codeRncp,
    title: version.intitule,
    acronym: version.sigle,
    level: version.niveau.france,
    europeanLevel: version.niveau.cec,
    specialties: version.nsf.map(({ code, libelle: label }) => ({ code, label })),
    awardingBodies: version.certificateurs.map(({ nom: legalName, nomCommercial, siret }) => ({
      legalName,
      ...(nomCommercial && { tradeName: nomCommercial }),
      ...(siret && { siret }),
    })),
    occupations,
    registeredOn: decision.valeur,
    registeredOnOfficial: !isProvisional(decision.statut),
    registeredOnSource: decision.source ?? decision.statut,
    expiresOn: version.dateEcheance.valeur,
    textSource: "",
    awardRule: renamedRule({ all: rule.tous }, localCode),
    awardRuleSource: rule.statut,
    blocks: version.blocs
      .toSorted((one, other) => one.ordre - other.ordre)
      .map((block) => blockItem(block, localCode)),
  };
}

const item = (
  { code, libelle, statut }: Marked,
  rest: Partial<StandardItem> = {},
): StandardItem => ({
  ...{ id: randomUUID(), code, label: libelle, provisional: isProvisional(statut) },
  ...{ option: null, options: [], items: [] },
  ...rest,
});

const blockItem = (
  { code, libelle, libelleStatut: statut, options = [], activites }: Block,
  localCode: (code: string) => string,
) =>
  item(
    { code: localCode(code), libelle, statut },
    {
      options: options.map((option) => ({
        code: option.code,
        label: option.libelle,
        provisional: isProvisional(option.statut),
      })),
      items: activites.map(activityItem),
    },
  );

const activityItem = ({ option = null, competences, ...activity }: Activity) =>
  item(activity, { option, items: competences.map(competencyItem) });

const competencyItem = ({ option, criteres, ...competency }: Competency) =>
  item(competency, { option, items: criteres.map((criterion) => item(criterion)) });
