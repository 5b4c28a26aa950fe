import { expect, test } from "vitest";
import { grantMandate } from "@/lib/juries/institution/mandate.commands";
import { recordPresidency } from "@/lib/juries/institution/presidency.commands";
import { endPresidency } from "@/lib/juries/institution/presidency-end.commands";
import { db } from "@/lib/platform/db/client";
import { aJury, type Juror } from "../../../factories/juries";
import { act, holdAccess, NOW, PASSWORD, type Person, sentenceOf } from "../../../factories/people";

const mandate = {
  name: "Omar Haddad",
  kind: "TITULAR" as const,
  employerName: "Assurances d’essai",
  employerSiret: "12345678200010",
  gender: "M" as const,
  qualified: true,
};

test("nobody gives themself a mandate or a presidency, nor without their password; who holds them is told", async () => {
  const jury = await aJury();
  const { secretary } = jury;
  const { id: seatId } = await db.seat.findFirstOrThrow();
  const period = { startsOn: "2035-01-01", endsOn: "2035-12-31" };
  const cpnfpe = { cpnfpeStartsOn: "2035-01-01", cpnfpeEndsOn: "2035-12-31" };
  const grant = (email: string, password = PASSWORD) =>
    act(secretary, (work) =>
      grantMandate(work, { ...mandate, ...period, ...cpnfpe, seatId, email, password }),
    );
  expect(sentenceOf(await grant(secretary.email))).toBe(
    "Nul ne se donne un mandat : une autre personne du secrétariat l’enregistre.",
  );
  const wrong = await grant("omar.haddad@exemple.fr", "Autre-CRCA-2026");
  expect(wrong).toMatchObject({ error: { field: "password" } });

  const juror = jury.employers[2] as Juror;
  await holdAccess(juror.userId, "SECRETARIAT", NOW);
  const preside = (by: Person) =>
    act(by, (work) =>
      recordPresidency(work, {
        mandateId: juror.mandateId,
        startsOn: "2028-01-01",
        endsOn: "2028-12-31",
        electedOn: "2026-11-20",
        minutesReference: "",
        exception: "",
        password: PASSWORD,
      }),
    );
  expect(sentenceOf(await preside(juror))).toBe(
    "Nul n’enregistre sa propre présidence : une autre personne du secrétariat le fait.",
  );
  expect((await preside(secretary)).ok).toBe(true);
  const { id } = await db.presidency.findFirstOrThrow({ where: { mandateId: juror.mandateId } });
  const end = { id, version: 1, endsOn: "2028-06-30", password: PASSWORD };
  expect((await act(secretary, (work) => endPresidency(work, end))).ok).toBe(true);
  const told = await db.outgoingMessage.findMany({
    where: { recipientId: juror.userId, kind: { startsWith: "presidency" } },
    orderBy: { id: "asc" },
    select: { kind: true },
  });
  expect(told.map(({ kind }) => kind)).toEqual(["presidencyRecorded", "presidencyShortened"]);
});
