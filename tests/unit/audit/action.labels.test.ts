import { expect, test } from "vitest";
import { actionLabel, subjectLabel } from "@/lib/audit/action.labels";

test("the same code means one thing of a session, another of a candidacy", () => {
  const of = (subjectType: string) => actionLabel({ subjectType, action: "sign" });
  expect(of("JurySession")).toBe("Procès-verbal signé");
  expect(of("Candidacy")).toBe("Grilles signées");
});

test.each(["Forged", "toString", "__proto__"])(
  "an entry that the portal never writes is shown by its codes: %s",
  (code) => {
    expect(subjectLabel(code)).toBe(code);
    expect(actionLabel({ subjectType: code, action: "x" })).toBe("x");
  },
);

test.each(["x", "toString"])(
  "an unknown action of a known subject is shown by its code: %s",
  (action) => {
    expect(actionLabel({ subjectType: "User", action })).toBe(action);
  },
);
