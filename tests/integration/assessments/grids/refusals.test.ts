import { beforeAll, describe, expect, test } from "vitest";
import { constituteCommittee } from "@/lib/assessments/committee/committee.commands";
import { openAssessment } from "@/lib/assessments/confirmation/opening.commands";
import { competenciesOf } from "@/lib/assessments/grids/assessment-grid";
import { closeGrids } from "@/lib/assessments/grids/closing.commands";
import { assessCompetency } from "@/lib/assessments/grids/competency-assessment.commands";
import { readGrids } from "@/lib/assessments/grids/grid.queries";
import { signGrids } from "@/lib/assessments/grids/signing.commands";
import { transmitAssessment } from "@/lib/assessments/transmission/transmission.commands";
import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { act, aPerson, PASSWORD, type Person } from "@/tests/factories/people";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";
import {
  assessAll,
  aWorkplaceCandidacy,
  chairOf,
  seatsOf,
  signAll,
  targetOf,
  textHashOf,
} from "@/tests/factories/workplace-candidacy";

let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
});

const refusal = async (person: Person, run: (work: Work) => Promise<unknown>) => {
  const result = await act(person, run);
  return result.ok
    ? "accepted"
    : result.error.reason === "RULE"
      ? result.error.message
      : result.error.reason;
};

describe("opening", () => {
  test("asks which document was checked, unless the identity was already", async () => {
    const { id, person } = await aWorkplaceCandidacy("CONFIRMED", { workplace });
    const target = { ...(await targetOf(id)), documentKind: "" as const };
    expect(await refusal(workplace.secretary, (work) => openAssessment(work, target))).toBe(
      "Indiquez la pièce d’identité contrôlée.",
    );
    expect(await refusal(workplace.manager, (work) => openAssessment(work, target))).toBe(
      "FORBIDDEN",
    );
    await db.candidate.updateMany({
      where: { userId: person.userId },
      data: {
        identityCheckedAt: new Date(),
        identityCheckedById: workplace.secretary.userId,
        identityDocumentKind: "PASSPORT",
      },
    });
    expect(await refusal(workplace.secretary, (work) => openAssessment(work, target))).toBe(
      "accepted",
    );
  });
});

describe("the committee (R40)", () => {
  const constitute = async (id: string, seats: ReturnType<typeof seatsOf>) => {
    const target = await targetOf(id);
    return refusal(workplace.manager, (work) => constituteCommittee(work, { ...target, seats }));
  };
  test("is refused in French below the Setting, with an outsider, with the candidate", async () => {
    const { id, person } = await aWorkplaceCandidacy("OPEN", { workplace });
    const [chair, tutor] = seatsOf(workplace);
    if (!chair || !tutor) throw new Error("two seats are needed");
    const stranger = await aPerson("Étranger");
    expect(await constitute(id, [chair])).toMatch(/^Un comité compte au moins deux membres/);
    expect(await constitute(id, [chair, { ...tutor, userId: stranger.userId }])).toMatch(
      /appartient aujourd’hui à l’équipe/,
    );
    expect(await constitute(id, [chair, { ...tutor, userId: person.userId }])).toMatch(
      /ne peut pas siéger/,
    );
    expect(await constitute(id, [tutor, { ...chair, isChair: false }])).toMatch(
      /Désignez une présidence/,
    );
    expect(await constitute(id, [chair, tutor])).toBe("accepted");
  });
});

describe("the grids", () => {
  const entry = (id: string, competencyId: string, changes: object = {}) => ({
    id,
    competencyId,
    version: 0,
    level: "ACQUIRED" as const,
    comment: "",
    observedOn: "",
    situation: "",
    ...changes,
  });

  test("are the committee's alone (R41), and take no observation from tomorrow nor a competency that does not count", async () => {
    const { id, person } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace });
    const [first] = competenciesOf(await readGrids(db, id));
    const competencyId = first?.id ?? "";
    for (const outsider of [person, workplace.manager, workplace.secretary]) {
      expect(
        await refusal(outsider, (work) => assessCompetency(work, entry(id, competencyId))),
      ).toBe("FORBIDDEN");
    }
    const tomorrow = entry(id, competencyId, { observedOn: "2026-11-23", situation: "Un appel" });
    expect(await refusal(chairOf(workplace), (work) => assessCompetency(work, tomorrow))).toMatch(
      /jour passé, ou sur aujourd’hui/,
    );
    const today = { ...tomorrow, observedOn: "2026-11-22" };
    expect(await refusal(chairOf(workplace), (work) => assessCompetency(work, today))).toBe(
      "accepted",
    );
    const left = await db.competency.findFirstOrThrow({
      where: { option: "INDEMNISATION", activity: { block: { code: "RNCP41351BC02" } } },
    });
    expect(
      await refusal(chairOf(workplace), (work) => assessCompetency(work, entry(id, left.id))),
    ).toBe("NOT_FOUND");
  });

  test("close for the chair alone, once nothing is missing (R42), and then take no entry", async () => {
    const { id } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace });
    const [, tutor] = workplace.evaluators;
    if (!tutor) throw new Error("a second evaluator is needed");
    const close = async (who: Person) => {
      const target = await targetOf(id);
      return refusal(who, (work) => closeGrids(work, target));
    };
    const all = competenciesOf(await readGrids(db, id));
    expect(await close(chairOf(workplace))).toBe(`${all.length} compétences restent à évaluer.`);
    await assessAll(id, tutor);
    const [first] = all;
    const reset = entry(id, first?.id ?? "", { version: 1, level: "NOT_EVALUATED" });
    expect(await refusal(tutor, (work) => assessCompetency(work, reset))).toBe("accepted");
    expect(await close(chairOf(workplace))).toBe("Une compétence reste à évaluer.");
    const again = entry(id, first?.id ?? "", { version: 2 });
    expect(await refusal(tutor, (work) => assessCompetency(work, again))).toBe("accepted");
    expect(await close(tutor)).toBe("FORBIDDEN");
    const stale = { ...(await targetOf(id)), version: 1 };
    expect(await refusal(chairOf(workplace), (work) => closeGrids(work, stale))).toBe("CONFLICT");
    expect(await close(chairOf(workplace))).toBe("accepted");
    const late = entry(id, first?.id ?? "", { version: 3 });
    expect(await refusal(tutor, (work) => assessCompetency(work, late))).toMatch(
      /Les grilles ne sont pas ouvertes/,
    );
  });
});

describe("the signatures (R45, R47)", () => {
  test("want the right password, this very text, and each member once", async () => {
    const { id } = await aWorkplaceCandidacy("TO_SIGN", { workplace });
    const textHash = await textHashOf(id);
    const sign = (who: Person, changes: object = {}) =>
      refusal(who, (work) => signGrids(work, { id, textHash, password: PASSWORD, ...changes }));
    expect(await sign(chairOf(workplace), { password: "mauvais" })).toBe(
      "Ce n’est pas votre mot de passe actuel.",
    );
    expect(await sign(chairOf(workplace), { textHash: "0".repeat(64) })).toBe("CONFLICT");
    expect(await sign(workplace.manager)).toBe("FORBIDDEN");
    expect(await db.gridSignature.count({ where: { assessment: { candidacyId: id } } })).toBe(0);
    await signAll(id, [chairOf(workplace)]);
    expect(await sign(chairOf(workplace))).toBe("Vous avez déjà signé ces grilles.");
    const target = await targetOf(id);
    expect(await refusal(chairOf(workplace), (work) => transmitAssessment(work, target))).toMatch(
      /n’est plus possible/,
    );
    await signAll(id, workplace.evaluators.slice(1));
    expect(await sign(chairOf(workplace))).toMatch(/« Signer » n’est plus possible/);
  });
});
