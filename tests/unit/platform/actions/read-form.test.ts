import { expect, test } from "vitest";
import { keyOf, readForm } from "@/lib/platform/actions/read-form";

const KEY = "019a0000-0000-7000-8000-000000000001";
const sent = (...pairs: [string, string | File][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return readForm(data);
};

test("a name in « [] » holds every answer, any other the first one", () => {
  const { values } = sent(["blocks[]", "1"], ["blocks[]", "2"], ["name", "Zoé"], ["name", "Léa"]);
  expect(values).toEqual({ "blocks[]": ["1", "2"], name: "Zoé" });
});

test("React's own fields, the key and the name of the form are no answers", () => {
  const form = sent(
    ["$ACTION_ID_1", ""],
    ["key", KEY],
    ["formId", "identite"],
    ["drawnFor", "x"],
    ["name", "Zoé"],
  );
  expect(form).toEqual({
    key: KEY,
    formId: "identite",
    drawnFor: "x",
    values: { name: "Zoé" },
    shown: { name: "Zoé" },
  });
});

test.each([
  ["e\u0301te\u0301", "été"],
  ["un\r\ndeux\rtrois\nquatre", "un\ndeux\ntrois\nquatre"],
  ["12 rue\vBâtiment\u2028Escalier", "12 rue\nBâtiment\nEscalier"],
  ["a\u0000b\u0007c\u001bd\u007fe", "abcde"],
  ["une\ttabulation\n", "une\ttabulation\n"],
  ["Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"],
])("%j is read as %j", (typed, read) => {
  expect(sent(["text", typed], ["texts[]", typed]).values).toEqual({
    text: read,
    "texts[]": [read],
  });
});

test("no password is shown again, whatever it is called", () => {
  const { values, shown } = sent(["password", "a"], ["newPassword", "b"], ["email", "z@a.fr"]);
  expect(values).toEqual({ password: "a", newPassword: "b", email: "z@a.fr" });
  expect(shown).toEqual({ email: "z@a.fr" });
});

test("a file is no text", () => {
  expect(sent(["file", new File(["%PDF"], "a.pdf")]).values).toEqual({ file: "" });
});

test("a form without a key, or with something else in its place, has one of its own", () => {
  expect(keyOf(KEY)).toBe(KEY);
  const drawn = [undefined, "", "1", `${KEY} `, ["x"]].map(keyOf);
  expect(new Set([KEY, ...drawn]).size).toBe(drawn.length + 1);
});

test.each([
  [["29", "2", "1992"], "1992-02-29"],
  [[" 09 ", "11", "1988"], "1988-11-09"],
  [["31", "2", "1992"], "1992-02-31"],
  [["9", "", "1988"], "1988-00-09"],
  [["", "", ""], ""],
])(
  "a day typed in three fields, %j, is one more answer: %j",
  ([day = "", month = "", year = ""], bornOn) => {
    const { values, shown } = sent(
      ["bornOn-day", day],
      ["bornOn-month", month],
      ["bornOn-year", year],
    );
    expect(values).toEqual({
      ...{ "bornOn-day": day, "bornOn-month": month, "bornOn-year": year },
      bornOn,
    });
    expect(shown).toEqual(values);
  },
);
