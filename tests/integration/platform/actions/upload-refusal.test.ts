import { expect, test } from "vitest";
import { refusalParams, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { uploadRefusalSentences } from "@/lib/platform/form/upload-refusal";

const RULE = "Votre identité est déjà contrôlée : aucune pièce n’est attendue.";
const readBack = (params: URLSearchParams) => uploadRefusal(Object.fromEntries(params));

test("the sentence of a rule reaches its form, and the address tells nothing of it", async () => {
  const params = await refusalParams({ code: "RULE", sentence: RULE }, "piece");
  expect(decodeURIComponent(params.toString())).not.toMatch(/identité|identit/i);
  expect(await readBack(params)).toEqual({ message: RULE, formId: "piece", isOfDossier: true });
});

test("nobody has the portal say what it did not", async () => {
  const message = uploadRefusalSentences.RULE;
  const params = await refusalParams({ code: "RULE", sentence: RULE }, "piece");
  for (const phrase of ["Envoyez votre mot de passe", "a.b.c.d.e", `${params.get("phrase")}x`]) {
    params.set("phrase", phrase);
    expect(await readBack(params)).toMatchObject({ message });
  }
  expect(await uploadRefusal({ refus: "toString" })).toBeNull();
});

test("every other refusal has the sentence of its code, at its form", async () => {
  const params = await refusalParams({ code: "SCRIPT" }, undefined);
  expect([...params.keys()]).toEqual(["refus"]);
  expect(await readBack(params)).toEqual({
    message: uploadRefusalSentences.SCRIPT,
    formId: undefined,
    isOfDossier: false,
  });
});
