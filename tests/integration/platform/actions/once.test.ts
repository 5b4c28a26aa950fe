import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { uploadDefinitions } from "@/lib/documents/define-upload";
import { actionDefinitions } from "@/lib/platform/actions/carry-out";
import { once } from "@/lib/platform/actions/once";
import "@/lib/accounts/links/password.actions";
import { addProofUpload } from "@/lib/vae/request/proof.upload";
import "@/lib/vae/request/experience.actions";
import { hashPassword, verifyPassword } from "@/lib/accounts/password-hash";
import { db } from "@/lib/platform/db/client";
import { isStored } from "@/lib/platform/storage/storage";
import { routes } from "@/lib/routes";
import { PASSWORD } from "../../../factories/accounts";
import { aForm } from "../../../factories/forms";
import { listenToLog } from "../../../factories/log";
import { act, aPerson, NOW, type Person } from "../../../factories/people";
import { aDraft } from "../../../factories/vae";
import { aReceivedFile } from "../../../factories/vae-samples";

async function upload(person: Person, candidacyId: string, key: string) {
  const file = await aReceivedFile();
  const values = { candidacyId, key };
  const context = { actor: await person.actor(), now: NOW };
  const outcome = await uploadDefinitions.get("addProof")?.perform(context, values, file);
  return { outcome, file };
}
const proofsOf = (candidacyId: string) =>
  db.storedFile.findMany({ where: { candidacyId, purpose: "PROOF" } });

test("a file sent twice from the same page is kept once, and the second copy's bytes are erased", async () => {
  const { id, person } = await aDraft();
  const before = (await proofsOf(id)).length;
  const key = randomUUID();
  const first = await upload(person, id, key);
  const second = await upload(person, id, key);
  expect([first.outcome, second.outcome]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await proofsOf(id)).toHaveLength(before + 1);
  expect(await isStored(first.file.key, first.file.sha256)).toBe(true);
  expect(await isStored(second.file.key, second.file.sha256)).toBe(false);
  await upload(person, id, randomUUID());
  expect(await proofsOf(id)).toHaveLength(before + 2);
});

test("a refused file leaves no bytes behind", async () => {
  const { id } = await aDraft();
  const { person: stranger } = await aDraft();
  const { outcome, file } = await upload(stranger, id, randomUUID());
  expect(outcome).toEqual({ ok: false, error: { reason: "NOT_FOUND" } });
  expect(await isStored(file.key, file.sha256)).toBe(false);
});

test("a form sent twice from the same page is carried out once; with another content it is another form", async () => {
  const { id: candidacyId, person } = await aDraft();
  const before = await db.experience.count({ where: { candidacyId } });
  const key = randomUUID();
  const add = async (jobTitle: string) => {
    const values = {
      ...{ candidacyId, jobTitle, status: "EMPLOYEE", employer: "Mutuelle fictive", siret: "" },
      ...{
        family: "Q",
        workingTime: "FULL",
        startedOn: "2020-01-01",
        endedOn: "",
        activities: "Accueil et conseil des assurés.",
      },
    };
    const actor = await person.actor();
    const form = aForm(actor, "addExperience", { key, values });
    return actionDefinitions.get("addExperience")?.perform({ actor, now: NOW }, form);
  };
  const first = await add("Conseillère");
  expect(first).toMatchObject({ ok: true });
  expect(await add("Conseillère")).toEqual(first);
  expect(await db.experience.count({ where: { candidacyId } })).toBe(before + 1);
  expect(await add("Chargée de clientèle")).toMatchObject({ ok: true });
  expect(await db.experience.count({ where: { candidacyId } })).toBe(before + 2);
});

test("a key is one person's, for one action: another can neither replay nor probe it", async () => {
  const [one, other] = [await aPerson(), await aPerson()];
  const key = randomUUID();
  const ran: string[] = [];
  const send = (person: Person, action: string) =>
    act(person, (work) =>
      once(work, action, { key, content: {} }, async () => {
        ran.push(`${person.userId} ${action}`);
        return routes.messages;
      }),
    );
  for (const person of [one, other])
    for (const action of ["essai", "autre", "essai"]) await send(person, action);
  expect(ran).toEqual([
    `${one.userId} essai`,
    `${one.userId} autre`,
    `${other.userId} essai`,
    `${other.userId} autre`,
  ]);
});

test("a second new password sent from the same page is another form, and the claims tell nothing of either", async () => {
  const person = await aPerson();
  const data = { passwordHash: await hashPassword(PASSWORD) };
  await db.user.update({ where: { id: person.userId }, data });
  const key = randomUUID();
  const change = async (password: string, newPassword: string) => {
    const actor = await person.actor();
    const sent = { key, values: { password, newPassword }, shown: {} };
    const form = aForm(actor, "changePassword", sent);
    return actionDefinitions.get("changePassword")?.perform({ actor, now: NOW }, form);
  };
  const [second, third] = ["Deuxieme-Essai-2026", "Troisieme-Essai-2026"];
  expect(await change(PASSWORD, second)).toMatchObject({ ok: true });
  expect(await change(second, third)).toMatchObject({ ok: true });
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: person.userId } });
  expect(await verifyPassword(passwordHash, third)).toBe(true);
  const claims = await db.processedRequest.findMany({ where: { userId: person.userId } });
  expect(JSON.stringify(claims)).not.toMatch(/Essai/);
});

test("an upload that breaks on our side leads back to its page, and its fault is logged without a word of it", async () => {
  const said = listenToLog();
  const headers = { origin: "http://p.test", host: "p.test", referer: "http://p.test/pieces?x=1" };
  const request = new Request("http://p.test/depot", { method: "POST", headers });
  const response = await addProofUpload(request); // outside of Next nobody can be recognised: that breaks
  expect([response.status, response.headers.get("location")]).toEqual([
    303,
    "/pieces?refus=FAILED",
  ]);
  expect(said()).toMatchObject([{ what: "addProof", fault: "Error" }]);
});
