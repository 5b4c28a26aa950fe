import { expect, test } from "vitest";
import { lookAtForm, MOST_FIELDS } from "@/lib/platform/actions/incoming-form";
import { MAX_FORM_BYTES } from "@/lib/platform/form/upload-limit";
import { err, ok } from "@/lib/platform/shared/result";

const PAGE = "http://localhost:3000/connexion";

function aForm(fields: [string, string | File][], headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return new Request(PAGE, { method: "POST", body, headers });
}
const raw = (body: string, type = "multipart/form-data; boundary=x") =>
  new Request(PAGE, { method: "POST", body, headers: { "content-type": type } });
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test("the actions that a form calls, with and without JavaScript", async () => {
  expect(await lookAtForm(aForm([["email", "a@exemple.fr"]]))).toEqual(ok([]));
  expect(await lookAtForm(aForm([["0", "[]"]], { "next-action": "abc" }))).toEqual(ok(["abc"]));
  expect(await lookAtForm(aForm([["$ACTION_ID_abc", ""]]))).toEqual(ok(["abc"]));
  const drawn: [string, string][] = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", '{"id":"def","bound":"$@1"}'],
    ["$ACTION_1:1", "[{}]"],
  ];
  expect(await lookAtForm(aForm(drawn))).toEqual(ok(["def"]));
});

test("a form is as large as three megabytes and a thousand fields, and no larger", async () => {
  const fields = (count: number) =>
    Array.from({ length: count }, (_, i): [string, string] => [`champ${i}`, "x"]);
  expect(await lookAtForm(aForm(fields(MOST_FIELDS)))).toEqual(ok([]));
  expect(await lookAtForm(aForm(fields(MOST_FIELDS + 1)))).toEqual(err("TOO_LARGE"));
  const frame = `${part("texte", "")}--x--\r\n`.length;
  const text = (bytes: number) => raw(`${part("texte", "x".repeat(bytes - frame))}--x--\r\n`);
  expect(await lookAtForm(text(MAX_FORM_BYTES))).toEqual(ok([]));
  expect(await lookAtForm(text(MAX_FORM_BYTES + 1))).toEqual(err("TOO_LARGE"));
});

test("what says that it is larger is not even taken in", async () => {
  const request = new Request(PAGE, {
    ...{ method: "POST", duplex: "half" },
    body: new ReadableStream({ pull: () => Promise.reject(new Error("it was read")) }),
    headers: { "content-type": "multipart/form-data; boundary=x", "content-length": "99999999" },
  });
  expect(await lookAtForm(request)).toEqual(err("TOO_LARGE"));
});

test.each([
  ["cut short", raw(part("texte", "x"))],
  ["without a boundary", raw(`${part("texte", "x")}--x--\r\n`, "multipart/form-data")],
  ["of another boundary", raw(`${part("texte", "x")}--x--\r\n`, "multipart/form-data; boundary=y")],
  ["that is no form of a page", raw("texte=x", "application/x-www-form-urlencoded")],
  ["without a type", raw("[1]", "")],
  ["whose action was altered", aForm([["$ACTION_1:0", '{"id":"d']])],
  ["whose state was altered", aForm([["$ACTION_1:1", "[{"]])],
])("a form %s is not read", async (_, request) => {
  expect(await lookAtForm(request)).toEqual(err("BROKEN"));
});

test("who reads it next finds it whole", async () => {
  const request = aForm([["texte", "x"]]);
  await lookAtForm(request);
  expect([...(await request.formData())]).toEqual([["texte", "x"]]);
});
