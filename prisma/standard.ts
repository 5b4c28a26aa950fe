import { z } from "zod";

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

/** The référentiel as the repository keeps it (`standard.json`), checked before it is loaded. */
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
