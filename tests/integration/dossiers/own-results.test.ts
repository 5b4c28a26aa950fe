import { expect, test } from "vitest";
import { listOwnCandidacies } from "@/lib/candidacies/lists/own.queries";
import { listOwnResults } from "@/lib/dossiers/own.queries";
import { aDecidedCandidacy, aHolder } from "@/tests/factories/decided-candidacies";
import { aPerson, NOW, type Person } from "@/tests/factories/people";

const resultsOf = async (reader: Person, owner = reader) => {
  const rows = await listOwnCandidacies(await owner.actor());
  return listOwnResults(await reader.actor(), rows, NOW);
};

test("what was decided is told to the person alone: in part with what is left and the way to it, then whole", async () => {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, validated: [1], refused: [2], heldOn: "2026-11-18" });
  const [partial] = await resultsOf(holder);
  expect(partial).toMatchObject({
    result: { outcome: "PARTIAL", isOwn: true, missing: [{ code: "RNCP41351BC02" }] },
    certificates: [],
    wayOn: { reusable: null },
  });
  expect(partial?.result.certification).not.toMatch(/^CQP/);
  expect(await resultsOf(await aPerson(), holder)).toEqual([]);

  await aDecidedCandidacy({ candidateId, validated: [2], heldOn: "2026-11-20" });
  const whole = await resultsOf(holder);
  expect(whole.map(({ result, wayOn }) => [result.outcome, wayOn])).toEqual([
    ["FULL", null],
    ["PARTIAL", null],
  ]);
});
