import { expect, test } from "vitest";
import {
  attendanceLabel,
  mandateKindLabel,
  qualifiedLabel,
  replacedByLabel,
} from "@/lib/jury-sessions/jury-session.labels";

test("words said of a member agree with their gender", () => {
  const said = (gender: "F" | "M") => [
    attendanceLabel("SUMMONED", gender),
    attendanceLabel("ABSENT", gender),
    mandateKindLabel("TITULAR", gender),
    mandateKindLabel("SUBSTITUTE", gender),
    qualifiedLabel(gender),
    replacedByLabel("Anne Faure", gender),
  ];
  expect(said("F")).toEqual([
    "Convoquée",
    "Absente",
    "Titulaire",
    "Suppléante",
    "Qualifiée",
    "suppléée par Anne Faure",
  ]);
  expect(said("M")).toEqual([
    "Convoqué",
    "Absent",
    "Titulaire",
    "Suppléant",
    "Qualifié",
    "suppléé par Anne Faure",
  ]);
});
