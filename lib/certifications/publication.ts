export type Specialty = { code: string; label: string };
export type AwardingBody = { legalName: string; tradeName?: string; siret?: string };

type PublishedSpecialty = { code: string; libelle: string };
type PublishedBody = { nom: string; nomCommercial?: string; siret?: string | null };

/** The specialties (NSF) of a version, whose column holds them under the French keys of the publication. */
export const specialtiesOf = (published: unknown): Specialty[] =>
  (published as PublishedSpecialty[]).map(({ code, libelle: label }) => ({ code, label }));
export const publishedSpecialties = (specialties: readonly Specialty[]): PublishedSpecialty[] =>
  specialties.map(({ code, label: libelle }) => ({ code, libelle }));

/** The same for the bodies that award the certification. */
export const awardingBodiesOf = (published: unknown): AwardingBody[] =>
  (published as PublishedBody[]).map(({ nom: legalName, nomCommercial: tradeName, siret }) => ({
    legalName,
    ...(tradeName && { tradeName }),
    ...(siret && { siret }),
  }));
export const publishedBodies = (bodies: readonly AwardingBody[]): PublishedBody[] =>
  bodies.map(({ legalName: nom, tradeName: nomCommercial, siret = null }) => ({
    nom,
    ...(nomCommercial && { nomCommercial }),
    siret,
  }));
