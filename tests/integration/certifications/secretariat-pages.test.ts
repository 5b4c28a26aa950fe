import { beforeAll, expect, test } from "vitest";
import { listStandards } from "@/lib/certifications/standard.queries";
import { getStatistics } from "@/lib/statistics/statistics.queries";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { anAdministrator, aPerson, aSecretary, NOW, type Person } from "../../factories/people";
import { aThreeBlockVersion } from "../../factories/versions";

let secretary: Person;
beforeAll(async () => {
  secretary = await aSecretary();
});

test("the référentiel and the statistics are the secretariat’s", async () => {
  for (const person of [await aPerson(), await anAdministrator()]) {
    expect(await listStandards(await person.actor(), NOW)).toBeNull();
    expect(await getStatistics(await person.actor())).toBeNull();
  }
});

test("the version in force comes first, whole, with what is provisional marked", async () => {
  const [current, former] = (await listStandards(await secretary.actor(), NOW)) ?? [];
  expect(current).toMatchObject({
    rncpCode: "RNCP41351",
    inForce: true,
    registeredOnOfficial: false,
  });
  expect(former).toMatchObject({ rncpCode: "RNCP36140", inForce: false });
  const competencies =
    current?.blocks.flatMap(({ activities }) =>
      activities.flatMap((activity) => activity.competencies),
    ) ?? [];
  expect(competencies).toHaveLength(12);
  expect(competencies.flatMap(({ criteria }) => criteria)).toHaveLength(36);
  expect(current?.blocks.every(({ provisional }) => provisional)).toBe(true);
});

test("outcomes are counted by year and follow from each version’s rule and what was held before", async () => {
  const threeBlocks = await aThreeBlockVersion();
  const decide = async (
    decision: Omit<Parameters<typeof aDecidedCandidacy>[0], "candidateId">,
    candidateId?: string,
  ) => {
    const holder = candidateId ?? (await aHolder()).candidateId;
    await aDecidedCandidacy({ candidateId: holder, ...decision });
    return holder;
  };
  const again = await decide({ validated: [1], heldOn: "2025-06-10" });
  await decide({ validated: [2], heldOn: "2026-11-20" }, again);
  await decide({ validated: [1], refused: [2] });
  await decide({ validated: [], refused: [1, 2] });
  await decide({ rncpCode: threeBlocks, validated: [1, 3] });
  await decide({ rncpCode: threeBlocks, validated: [2, 3] });
  const statistics = await getStatistics(await secretary.actor());
  expect(statistics?.outcomes).toEqual([
    { year: 2026, FULL: 2, PARTIAL: 2, NONE: 1 },
    { year: 2025, FULL: 0, PARTIAL: 1, NONE: 0 },
  ]);
  expect(statistics?.candidacies).toEqual([{ state: "DECIDED", VAE: 6, WORKPLACE: 0 }]);
});
