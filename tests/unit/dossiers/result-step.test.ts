import { describe, expect, test } from "vitest";
import { type OwnCertificate, type OwnResult, toldAtHome } from "@/lib/dossiers/own-result";
import { resultStep } from "@/lib/dossiers/result-step.labels";
import type { JuryResult } from "@/lib/juries/minutes/result";

const one = { code: "BC01", label: "Conseiller", recommendations: "", reasons: "" };
const two = { code: "BC02", label: "Gérer", recommendations: "", reasons: "Trop court." };
const result: JuryResult = {
  candidacyId: "c1",
  route: "VAE",
  certification: "Chargé de relation clientèle",
  isProvisional: false,
  outcome: "FULL",
  session: { number: "S-1", heldOn: "2026-11-20" },
  notifiedOn: "2026-11-22",
  blocks: [
    { ...one, verdict: "VALIDATED" },
    { ...two, verdict: "VALIDATED" },
  ],
  missing: [],
  remedies: "Vous pouvez former un recours gracieux.",
  letterId: null,
  isLetterAwaited: true,
  isOwn: true,
};
const partial: JuryResult = {
  ...result,
  outcome: "PARTIAL",
  blocks: [
    { ...one, verdict: "VALIDATED" },
    { ...two, verdict: "NOT_VALIDATED" },
  ],
  missing: [{ code: "BC02", label: "Gérer" }],
};
const none: JuryResult = {
  ...partial,
  outcome: "NONE",
  blocks: [{ ...two, verdict: "NOT_VALIDATED" }],
};
const diploma: OwnCertificate = {
  id: "k1",
  number: "1",
  code: "ABC",
  kind: "FULL",
  title: "",
  issuedOn: "2026-11-23",
  revokedOn: null,
  revocationReason: null,
  fileId: "f1",
  duplicates: [],
};
const own = (told: Partial<OwnResult>): OwnResult => ({
  result,
  certificates: [],
  wayOn: null,
  ...told,
});
const told = (part: Partial<OwnResult>) => {
  const { title, sentences } = resultStep(own(part));
  return [title, ...sentences].join("\n").replaceAll("\u00a0", " ");
};

describe("a result is told like a result", () => {
  test("who obtains the CQP reads so, then what to do with the document, once there is one", () => {
    const without = told({});
    expect(without).toMatch(/^Vous obtenez le CQP Chargé de relation clientèle\n/);
    expect(without).toContain("Le secrétariat prépare votre parchemin");
    const withIt = told({ certificates: [diploma] });
    expect(withIt).toContain("Votre parchemin est délivré");
    expect(withIt).toContain("Remettez-le à votre employeur");
    const revoked = told({ certificates: [{ ...diploma, revokedOn: "2026-11-24" }] });
    expect(revoked).not.toContain("Votre parchemin est délivré");
  });

  test("in part: what is acquired for life, what is left, and the shortest way to it", () => {
    const reusable = { validUntilOn: "2027-05-02" };
    const text = told({ result: partial, wayOn: { versionId: "v", reusable, again: null } });
    expect(text).toMatch(/^Vous avez acquis un bloc du CQP\n/);
    expect(text).toContain("Acquis pour la vie, quoi qu’il arrive ensuite : « Conseiller ».");
    expect(text).toContain("Il vous reste à obtenir : « Gérer ».");
    expect(text).toContain("reprendre votre recevabilité, valable jusqu’au 2 mai 2027");
    const anew = told({ result: partial, wayOn: { versionId: "v", reusable: null, again: null } });
    expect(anew).toContain("ouvrir vous-même une VAE");
    expect(told({ result: partial })).not.toContain("Il vous reste");
  });

  test("a refusal: with care, where the reasons and remedies are, and the next step", () => {
    const text = told({ result: none, wayOn: { versionId: "v", reusable: null, again: null } });
    expect(text).toMatch(/^Le jury n’a pas validé le bloc demandé cette fois-ci\n/);
    expect(text).toContain(
      "Les motifs du jury sont dans la décision, bloc par bloc, avec vos voies de recours et leur délai.",
    );
    expect(text).toContain("Vous pouvez vous représenter.");
    const advised = {
      ...none,
      blocks: none.blocks.map((block) => ({ ...block, recommendations: "Lire" })),
    };
    expect(told({ result: advised })).toContain("Les motifs du jury et ses conseils");
    expect(told({ result: none })).not.toContain("représenter");
  });
});

test("at home the CQP is told for good, another result until the next candidacy", () => {
  const whole = own({ result: { ...result, candidacyId: "old" } });
  const refused = own({ result: { ...none, candidacyId: "last" } });
  expect(toldAtHome([refused, whole], "other")).toEqual([whole]);
  expect(toldAtHome([refused], "last")).toEqual([refused]);
  expect(toldAtHome([refused], "newer")).toEqual([]);
});
