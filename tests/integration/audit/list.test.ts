import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listAuditEntries } from "@/lib/audit/audit-entry.queries";
import { nobody } from "@/lib/platform/actor/actor";
import { commit } from "@/lib/platform/db/work";
import { anAdministrator, aSecretary, NOW } from "@/tests/factories/people";

test("the journal is read page by page, by the administrator alone", async () => {
  await commit({ actor: nobody, now: NOW }, async ({ record }) => {
    for (let rank = 0; rank < 70; rank += 1)
      record({ action: "signOut", subjectType: "User", subjectId: randomUUID() });
  });
  const actor = await (await anAdministrator()).actor();
  const first = await listAuditEntries(actor);
  const second = await listAuditEntries(actor, first?.next ?? "");
  const sequences = [...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ sequence }) =>
    Number(sequence),
  );
  expect(sequences).toEqual(Array.from({ length: 70 }, (_, rank) => 70 - rank));
  expect(second?.next).toBeNull();
  expect(await listAuditEntries(await (await aSecretary()).actor())).toBeNull();
  expect(await listAuditEntries(nobody)).toBeNull();
});
