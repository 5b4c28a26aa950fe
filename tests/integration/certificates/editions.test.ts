import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { listIssuable } from "@/lib/certificates/register.queries";
import { db } from "@/lib/platform/db/client";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, aSecretary } from "../../factories/people";
import { aPublishedEdition } from "../../factories/standards";
import { awaited } from "./awaited";
import { aSecretariat, certificate } from "./secretariat";

const RNCP = "RNCP41351";
let portal: Awaited<ReturnType<typeof aSecretariat>>;

/** A second edition of the registration, whose blocks count as those of the first and the other way round. */
beforeAll(async () => {
  portal = await aSecretariat(RNCP);
  await aPublishedEdition([await aSecretary(), await aSecretary()], "2026-11-22");
});

/** One block by each edition, which complete both. */
async function aHolderByBoth() {
  const { candidateId } = await aHolder();
  const old = await aDecidedCandidacy({ candidateId, validated: [1], heldOn: "2026-03-10" });
  const recent = await aDecidedCandidacy({ candidateId, edition: 2, validated: [2] });
  return { candidateId, old, recent };
}
const listedOf = async ({ id }: { id: string }) => {
  const rows = await listIssuable(await portal.secretary.actor(), "2026-11-22");
  return rows?.find((row) => row.id === id);
};

test.each(["old", "recent"] as const)(
  "a registration gives one parchemin: once it is issued by the %s edition, the other one gives none (R65)",
  async (chosen) => {
    const both = await aHolderByBoth();
    const other = both[chosen === "old" ? "recent" : "old"];
    const { id, number } = await certificate(accepted(await portal.issue(both[chosen])).id);
    expect(await portal.issue(other)).toMatchObject({
      error: { reason: "RULE", message: expect.stringContaining(number) },
    });
    expect(await listedOf(other)).toBeUndefined();
    expect(await awaited()).not.toContain(other.id);
    accepted(await portal.revoke(id));
    expect(await awaited()).toContain(other.id);
    accepted(await portal.issue(other));
    expect(await portal.issue(both[chosen])).toMatchObject({ error: { reason: "RULE" } });
  },
);

test("nor does the database take a second one, whatever the edition", async () => {
  const { old, recent } = await aHolderByBoth();
  const { id: issued } = accepted(await portal.issue(old));
  const file = await db.storedFile.findFirstOrThrow({
    where: { candidacyId: old.id, purpose: "CERTIFICATE" },
  });
  const { versionId } = await db.candidacy.findUniqueOrThrow({ where: { id: recent.id } });
  const { mentions, ...row } = await certificate(issued);
  const copy = await db.storedFile.create({
    data: { ...file, id: randomUUID(), storageKey: randomUUID(), candidacyId: recent.id },
  });
  const second = {
    ...row,
    ...{
      id: randomUUID(),
      number: "ESSAI",
      code: "ESSAI",
      fileId: copy.id,
      mentions: mentions ?? {},
    },
    ...{ candidacyId: recent.id, versionId },
  };
  await expect(db.certificate.create({ data: second })).rejects.toMatchObject({ code: "P2002" });
  accepted(await portal.revoke(issued));
  await db.certificate.create({ data: second });
});
