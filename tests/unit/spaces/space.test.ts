import { expect, test } from "vitest";
import { type Actor, nobody, type Relations } from "@/lib/platform/actor/actor";
import { currentSpace, spacesOf } from "@/lib/spaces/space";

const somebody = (relations: Partial<Relations>): Actor => ({
  ...nobody,
  relations: { ...nobody.relations, ...relations },
});
const ids = (relations: Partial<Relations>) => spacesOf(somebody(relations)).map(({ id }) => id);

test("who has no relation yet has the candidate's space alone", () => {
  expect(ids({})).toEqual(["candidate"]);
});

test("each relation opens its space, the strongest first", () => {
  expect(
    ids({
      candidateId: "c",
      isAdministrator: true,
      isSecretariat: true,
      mandates: [
        { mandateId: "m", side: "EMPLOYERS", startsOn: "2026-01-01", endsOn: "2026-12-31" },
      ],
      companies: [{ companyId: "e", role: "EVALUATOR" }],
    }),
  ).toEqual(["secretariat", "jury", "company", "administration", "candidate"]);
  expect(ids({ isAdministrator: true })).toEqual(["administration"]);
  expect(ids({ isDataProtectionOfficer: true })).toEqual(["dataProtection"]);
  expect(ids({ isSecretariat: true, isInvited: true })).toEqual(["secretariat", "candidate"]);
});

test("the team of a company is a link for its managers alone", () => {
  const links = (role: "MANAGER" | "EVALUATOR") =>
    spacesOf(somebody({ companies: [{ companyId: "e", role }] })).flatMap(({ nav }) =>
      nav.map(({ label }) => label),
    );
  expect(links("MANAGER")).toContain("Équipe");
  expect(links("EVALUATOR")).not.toContain("Équipe");
});

test("a page of no space is shown in the strongest, and no address borrows a space one has not", () => {
  const own = spacesOf(somebody({ candidateId: "c", isAdministrator: true }));
  expect(currentSpace(own, "/candidat/identite").id).toBe("candidate");
  expect(currentSpace(own, "/candidature").id).toBe("administration");
  expect(currentSpace(own, "/compte").id).toBe("administration");
  expect(currentSpace(own, "/secretariat").id).toBe("administration");
});
