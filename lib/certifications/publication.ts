export type Specialty = { code: string; label: string };
export type AwardingBody = { legalName: string; tradeName?: string };

type PublishedSpecialty = { code: string; libelle: string };
type PublishedBody = { nom: string; nomCommercial?: string };

/** The specialties (NSF) of a version, whose column holds them under the French keys of the publication. */
export const specialtiesOf = (published: unknown): Specialty[] =>
  (published as PublishedSpecialty[]).map(({ code, libelle: label }) => ({ code, label }));

/** The same for the bodies that award the certification. */
export const awardingBodiesOf = (published: unknown): AwardingBody[] =>
  (published as PublishedBody[]).map(({ nom: legalName, nomCommercial: tradeName }) => ({
    legalName,
    ...(tradeName && { tradeName }),
  }));
