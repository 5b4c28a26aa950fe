import { describe, expect, test } from "vitest";
import { ENDED_STATES, isOpen } from "@/lib/candidacies/phase";
import { CANDIDACY_STATES, type CandidacyState } from "@/lib/candidacies/state";
import { ERASED_KINDS, KEPT_KINDS, keptStates, terms } from "@/lib/retention/retention";
import { boundsOf } from "@/lib/settings/bounds";
import { settingCatalogue } from "@/lib/settings/setting";

const isKept = (kind: keyof typeof keptStates, state: CandidacyState) =>
  (keptStates[kind] as readonly CandidacyState[]).includes(state);

describe("the time of a candidacy runs (R79, R83)", () => {
  test("as a draft, until it is submitted", () => {
    expect(keptStates.DRAFT).toEqual(["DRAFT"]);
  });

  test("as a dossier once it has ended or nothing goes on in it, never while it is open", () => {
    for (const state of CANDIDACY_STATES)
      expect([state, isKept("DOSSIER", state)]).toEqual([
        state,
        !isOpen(state) && state !== "REGISTERED",
      ]);
    expect(ENDED_STATES.filter((state) => !isKept("DOSSIER", state))).toEqual([]);
  });
});

describe("how long each is kept", () => {
  test("is said of all that is erased, files apart: they go with their dossier", () => {
    expect(KEPT_KINDS).toEqual(ERASED_KINDS.filter((kind) => kind !== "FILE"));
  });

  test.each(KEPT_KINDS)(
    "%s: a figure that is set, in the unit that the setting is named after",
    (kind) => {
      const { setting, unit } = terms[kind];
      expect(settingCatalogue[setting].type).toBe("number");
      expect(setting.toLowerCase()).toContain(unit);
    },
  );

  test("nothing of a candidacy is erased before an administrator has confirmed how long it is kept", () => {
    expect([terms.DRAFT.otherwise, terms.DOSSIER.otherwise]).toEqual([null, null]);
  });

  test.each(["ACCOUNT", "CONSULTATION", "REFUSED_TRY"] as const)(
    "%s is erased by what the portal comes with until then, within the bounds of the setting",
    (kind) => {
      const { setting, otherwise } = terms[kind];
      const { least = Number.NaN, most = Number.NaN } = boundsOf(setting) ?? {};
      expect(settingCatalogue[setting].value).toBe(String(otherwise));
      expect(otherwise >= least && otherwise <= most).toBe(true);
    },
  );
});
