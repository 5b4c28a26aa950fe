import { beforeAll, expect, test } from "vitest";
import { getCompanyPage } from "@/lib/companies/company.queries";
import {
  addCompanyGroup,
  addGroupCompany,
  removeCompanyGroup,
  removeGroupCompany,
} from "@/lib/companies/group.commands";
import { listCompanyGroups } from "@/lib/companies/group.queries";
import { db } from "@/lib/platform/db/client";
import { sirenOf } from "@/lib/platform/shared/siret";
import { held, whatWaits } from "@/tests/factories/held";
import { accepted, act, NOW, type Person, sentenceOf } from "@/tests/factories/people";
import { aSiret } from "@/tests/factories/sirets";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";

let workplace: Workplace;
let secretary: Person;
beforeAll(async () => {
  workplace = await aWorkplace();
  secretary = workplace.secretary;
});

let serial = 0;
const aName = () => {
  serial += 1;
  return `Groupe ${serial}`;
};
const aGroup = async (name = aName()) =>
  accepted(await act(secretary, (work) => addCompanyGroup(work, { name }))).id;
const aSiren = () => sirenOf(aSiret());
const adding = (groupId: string, siren: string, name = "Mutuelle d’essai") => ({
  ...{ groupId, siren, name },
});
const add = (groupId: string, siren: string, name?: string) =>
  act(secretary, (work) => addGroupCompany(work, adding(groupId, siren, name)));
const companyOf = (siren: string) => db.groupCompany.findUniqueOrThrow({ where: { siren } });
const listed = async (id: string) =>
  (await listCompanyGroups(await secretary.actor(), undefined))?.groups.find(
    (group) => group.id === id,
  );

test("a group is listed with its companies by name, and said on the page of one of them", async () => {
  const name = aName();
  const id = await aGroup(name);
  const { id: companyId } = workplace;
  const { siret } = await db.company.findUniqueOrThrow({ where: { id: companyId } });
  const page = async () => getCompanyPage(await secretary.actor(), companyId);
  expect(await page()).toMatchObject({ groupName: null });
  const unknown = aSiren();
  accepted(await add(id, unknown, "Zurich d’essai"));
  accepted(await add(id, sirenOf(siret), "Assurances d’essai"));
  expect(await listed(id)).toMatchObject({
    name,
    companies: [
      { name: "Assurances d’essai", siren: sirenOf(siret) },
      { name: "Zurich d’essai", siren: unknown },
    ],
  });
  expect(await page()).toMatchObject({ groupName: name });
  expect(await listCompanyGroups(await workplace.manager.actor(), undefined)).toBeNull();
});

test("what was noted by mistake is taken out, a group once it is empty; the journal says by whom", async () => {
  const name = aName();
  const id = await aGroup(name);
  const siren = aSiren();
  accepted(await add(id, siren));
  const removal = () => act(secretary, (work) => removeCompanyGroup(work, { id }));
  expect(sentenceOf(await removal())).toBe("Retirez d’abord les entreprises de ce groupe.");
  const company = await companyOf(siren);
  const takeOut = () => act(secretary, (work) => removeGroupCompany(work, { id: company.id }));
  accepted(await takeOut());
  expect(await takeOut()).toMatchObject({ error: { reason: "NOT_FOUND" } });
  accepted(await removal());
  expect(await removal()).toMatchObject({ error: { reason: "NOT_FOUND" } });
  expect(await add(id, siren)).toMatchObject({ error: { reason: "NOT_FOUND" } });
  const entries = await db.auditEntry.findMany({
    where: { subjectType: "CompanyGroup", subjectId: id },
    orderBy: { sequence: "asc" },
  });
  expect(entries.map(({ action, actorId, payload }) => ({ action, actorId, payload }))).toEqual([
    { action: "addCompanyGroup", actorId: secretary.userId, payload: { name } },
    { action: "addGroupCompany", actorId: secretary.userId, payload: { siren } },
    { action: "removeGroupCompany", actorId: secretary.userId, payload: { siren } },
    { action: "removeCompanyGroup", actorId: secretary.userId, payload: { name } },
  ]);
});

const grouped = (group: string) => ({
  reason: "RULE",
  field: "siren",
  message: `Ce SIREN, celui de «\u00a0Mutuelle d’essai\u00a0», est déjà dans le groupe «\u00a0${group}\u00a0»\u00a0: une entreprise n’est que d’un groupe.`,
});

test("a SIREN is of one group, which is named to who puts it into another, or into the same again", async () => {
  const [name, siren] = [aName(), aSiren()];
  const id = await aGroup(name);
  accepted(await add(id, siren));
  expect(await add(await aGroup(), siren)).toMatchObject({ error: grouped(name) });
  expect(await add(id, siren)).toMatchObject({ error: grouped(name) });
  await expect(
    db.groupCompany.create({
      data: {
        ...adding(await aGroup(), siren),
        ...{ recordedAt: NOW, recordedById: secretary.userId },
      },
    }),
  ).rejects.toMatchObject({ code: "P2002" });
});

test("two at once put one company into two groups: the second is told of the first", async () => {
  const [name, siren] = [aName(), aSiren()];
  const id = await aGroup(name);
  const other = await aGroup();
  const first = held(secretary, (work) => addGroupCompany(work, adding(id, siren)));
  expect(await whatWaits(first, () => add(other, siren))).toMatchObject({ error: grouped(name) });
  expect(await companyOf(siren)).toMatchObject({ groupId: id });
});

test("two at once add one group: the second is told that its name is borne", async () => {
  const name = aName();
  const adds = (work: Parameters<typeof addCompanyGroup>[0]) => addCompanyGroup(work, { name });
  const second = await whatWaits(held(secretary, adds), () => act(secretary, adds));
  expect(second).toMatchObject({
    error: { reason: "RULE", field: "name", message: "Un groupe porte déjà ce nom." },
  });
});

test("a company added while its group is being taken out finds it gone", async () => {
  const id = await aGroup();
  const removal = held(secretary, (work) => removeCompanyGroup(work, { id }));
  expect(await whatWaits(removal, () => add(id, aSiren()))).toMatchObject({
    error: { reason: "NOT_FOUND" },
  });
});
