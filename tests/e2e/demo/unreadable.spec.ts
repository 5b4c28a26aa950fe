import { expect, test } from "@playwright/test";
import { addressesOf } from "../../support/served.ts";

const [portal = ""] = addressesOf("demo");
const PAGE = `${portal}/connexion`;

async function answerTo(address: string, init: RequestInit = {}) {
  const response = await fetch(address, { redirect: "manual", ...init });
  const [, heading = ""] = /<h1[^>]*>([^<]*)/.exec(await response.text()) ?? [];
  return `${response.status} ${heading}`;
}
const sent = (body: BodyInit, headers: Record<string, string> = {}) =>
  answerTo(PAGE, { method: "POST", body, headers: { origin: portal, ...headers } });
const multipart = { "content-type": "multipart/form-data; boundary=x" };
const CUT = '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na@exemple.fr';

function aForm(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test("what no page of the portal sends is answered with a page, and is not read", async () => {
  const foreign = "403 Cet envoi ne vient pas du portail";
  expect(await sent(aForm([["a", "b"]]), { origin: "https://ailleurs.example" })).toBe(foreign);
  expect(await answerTo(PAGE, { method: "POST", body: aForm([["a", "b"]]) })).toBe(foreign);

  const broken = "400 Cet envoi n’a pas pu être lu";
  expect(await sent(CUT, multipart)).toBe(broken);
  expect(await sent(CUT, { ...multipart, "next-action": "0".repeat(42) })).toBe(broken);
  expect(await sent("[1]", { "content-type": "text/plain", "next-action": "abc" })).toBe(broken);
  expect(await sent(new URLSearchParams({ a: "b" }))).toBe(broken);

  const tooLong = "413 Cet envoi est trop long";
  const names = Array.from({ length: 9000 }, (_, i): [string, string] => [`champ${i}`, "x"]);
  expect(await sent(aForm(names))).toBe(tooLong);
  expect(await sent(aForm([["texte", "x".repeat(4_000_000)]]))).toBe(tooLong);
});

test("an address that is no text, and a cookie that nobody was given, break no page", async () => {
  for (const path of [
    "/%",
    "/verifier/%",
    "/verifier/%ED%A0%80",
    "/secretariat/candidatures/%E0%A4%A",
  ])
    expect(await answerTo(portal + path), path).toBe("400 Cette adresse n’est pas lisible");
  expect(await answerTo(PAGE, { headers: { cookie: "reprise=x" } })).toBe("200 Se connecter");
  expect(
    await answerTo(PAGE, { headers: { "x-forwarded-host": "", "x-forwarded-proto": "" } }),
  ).toBe("200 Se connecter");
});
