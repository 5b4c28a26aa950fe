import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { aBirthday } from "./births";
import { leadCandidacies } from "./lifecycle";
import { aPerson, NOW, type Person } from "./people";
import { aSiret } from "./sirets";

let serial = 0;

type Ready = {
  person?: Person;
  route?: "VAE" | "WORKPLACE";
  blocks?: readonly number[];
  siret?: string;
  rncpCode?: string;
};

/**
 * A candidacy ready for the jury, its rows written directly: the routes that lead there are tested elsewhere.
 * `siret` is the employer's: of an experience, or of the company.
 */
export async function aReadyCandidacy(options: Ready = {}) {
  const {
    person = await aPerson("Zoé Ñuñez‑O’Connor"),
    route = "VAE",
    blocks = [1, 2],
    siret,
    rncpCode = "RNCP41351",
  } = options;
  serial += 1;
  const version = await db.certificationVersion.findFirstOrThrow({
    where: { rncpCode },
    include: { blocks: true },
  });
  const known = await db.candidate.findFirst({ where: { userId: person.userId } });
  const candidate =
    known ??
    (await db.candidate.create({
      data: {
        userId: person.userId,
        sex: "F",
        birthName: "Ñuñez‑O’Connor",
        firstName: "Zoé",
        bornOn: dayToDate(aBirthday()),
        birthPlace: "Cork",
        birthCountry: "IE",
        address: "1 rue de l’Essai",
        postalCode: "75002",
        city: "Paris",
        createdAt: NOW,
      },
    }));
  const company = route === "WORKPLACE" ? await aCompany(siret ?? aSiret()) : null;
  const { id } = await db.candidacy.create({
    data: {
      number: `ESSAI-${serial}-${randomUUID().slice(0, 6).toUpperCase()}`,
      route,
      state: route === "VAE" ? "DRAFT" : "REGISTERED",
      versionId: version.id,
      candidateId: route === "VAE" ? candidate.id : null,
      createdAt: NOW,
      stateSince: NOW,
      ...(company && {
        companyId: company,
        invitedUserId: person.userId,
        invitedName: person.name,
      }),
      blocks: {
        create: version.blocks
          .filter(({ ordinal }) => blocks.includes(ordinal))
          .map((block) => ({ blockId: block.id })),
      },
      ...(route === "VAE" && { experiences: { create: [anExperience(siret)] } }),
    },
  });
  await leadCandidacies({ id }, "READY_FOR_JURY", { candidateId: candidate.id });
  return { id, person, candidateId: candidate.id, blockId: blockIds(version.blocks) };
}

const blockIds =
  (blocks: readonly { id: string; ordinal: number }[]) =>
  (rank: number): string =>
    blocks.find(({ ordinal }) => ordinal === rank)?.id ?? "";

const anExperience = (siret?: string) => ({
  ordinal: 1,
  jobTitle: "Conseillère",
  status: "EMPLOYEE" as const,
  employer: "Assurances d’essai",
  ...(siret && { siret }),
  startedOn: dayToDate("2020-01-01"),
  activities: "Accueil, conseil, indemnisation.",
});

async function aCompany(siret: string): Promise<string> {
  const data = { name: "Assurances d’essai", siret, idcc: "1672", city: "Paris", createdAt: NOW };
  const { id } = await db.company.upsert({
    where: { siret },
    update: {},
    create: data,
    select: { id: true },
  });
  return id;
}
