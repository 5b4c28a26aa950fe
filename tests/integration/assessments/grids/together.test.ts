import { beforeAll, expect, test } from "vitest";
import {
  changeCommittee,
  constituteCommittee,
} from "@/lib/assessments/committee/committee.commands";
import {
  confirmCandidacy,
  declineCandidacy,
} from "@/lib/assessments/confirmation/confirmation.commands";
import {
  openAssessment,
  refuseRegistration,
} from "@/lib/assessments/confirmation/opening.commands";
import { reopenGrids } from "@/lib/assessments/grids/closing.commands";
import { acknowledgeAssessment } from "@/lib/assessments/transmission/acknowledgement.commands";
import { endAssessment } from "@/lib/assessments/transmission/ending.commands";
import {
  acceptAssessment,
  returnToCommittee,
  transmitAssessment,
} from "@/lib/assessments/transmission/transmission.commands";
import { cancelRegistration } from "@/lib/companies/registration.commands";
import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { act, type Person } from "@/tests/factories/people";
import { aWorkplace, giveIdentity, type Workplace } from "@/tests/factories/workplace";
import {
  aWorkplaceCandidacy,
  chairOf,
  seatsOf,
  targetOf,
  type WorkplaceState,
} from "@/tests/factories/workplace-candidacy";

type Target = Awaited<ReturnType<typeof targetOf>>;
type Deed = (work: Work, target: Target) => Promise<unknown>;
type People = { person: Person; workplace: Workplace };
type Two = {
  event: string;
  from: WorkplaceState;
  first: [(people: People) => Person, Deed];
  second: [(people: People) => Person, Deed];
};

const self = ({ person }: People) => person;
const manager = ({ workplace }: People) => workplace.manager;
const secretary = ({ workplace }: People) => workplace.secretary;
const chair = ({ workplace }: People) => chairOf(workplace);
const reason = "Motif d’essai.";
const withdraw: Deed = (work, target) => withdrawCandidacy(work, target);
const end: Deed = (work, target) => endAssessment(work, { ...target, reason });
let shared: Workplace;
const seat =
  (deed: typeof constituteCommittee): Deed =>
  (work, target) =>
    deed(work, { ...target, seats: seatsOf(shared) });
const change: Deed = (work, target) =>
  changeCommittee(work, { ...target, seats: seatsOf(shared), reason });
const confirm: Deed = (work, target) => confirmCandidacy(work, { ...target, dropHeld: false });
const open: Deed = (work, target) => openAssessment(work, { ...target, documentKind: "PASSPORT" });
const reopen: Deed = (work, target) => reopenGrids(work, { ...target, reason });
const acknowledge: Deed = (work, target) =>
  acknowledgeAssessment(work, { ...target, observations: "" });
const giveBack: Deed = (work, target) => returnToCommittee(work, { ...target, reason });
const refuse: Deed = (work, target) => refuseRegistration(work, { ...target, reason });

const meetings: Two[] = [
  {
    event: "confirm",
    from: "REGISTERED",
    first: [self, confirm],
    second: [manager, cancelRegistration],
  },
  {
    event: "decline",
    from: "REGISTERED",
    first: [self, declineCandidacy],
    second: [manager, cancelRegistration],
  },
  {
    event: "openAssessment",
    from: "CONFIRMED",
    first: [secretary, open],
    second: [secretary, refuse],
  },
  {
    event: "constituteCommittee",
    from: "OPEN",
    first: [manager, seat(constituteCommittee)],
    second: [manager, end],
  },
  { event: "reopenGrids twice", from: "TO_SIGN", first: [chair, reopen], second: [chair, reopen] },
  {
    event: "changeCommittee",
    from: "SIGNED",
    first: [manager, change],
    second: [self, acknowledge],
  },
  { event: "reopenGrids", from: "SIGNED", first: [chair, reopen], second: [self, acknowledge] },
  {
    event: "transmit",
    from: "ACKNOWLEDGED",
    first: [chair, transmitAssessment],
    second: [self, withdraw],
  },
  {
    event: "acceptAssessment",
    from: "TRANSMITTED",
    first: [secretary, acceptAssessment],
    second: [secretary, giveBack],
  },
  {
    event: "end",
    from: "TRANSMITTED",
    first: [manager, end],
    second: [secretary, acceptAssessment],
  },
];

beforeAll(async () => {
  shared = await aWorkplace();
});

test.each(meetings)(
  "two at once at $event: one wins, the other is told",
  async ({ from, first, second }) => {
    const candidacy = await aWorkplaceCandidacy(from, { workplace: shared });
    if (from === "REGISTERED") await giveIdentity(candidacy.person, candidacy.id);
    const target = await targetOf(candidacy.id);
    const before = await db.candidacyEvent.count({ where: { candidacyId: candidacy.id } });
    const results = await Promise.all(
      [first, second].map(([who, deed]) => act(who(candidacy), (work) => deed(work, target))),
    );
    const refusals = results.flatMap((result) => (result.ok ? [] : [result.error.reason]));
    expect(refusals).toHaveLength(1);
    expect(["CONFLICT", "RULE", "FORBIDDEN", "NOT_FOUND"]).toContain(refusals[0]);
    expect(await db.candidacyEvent.count({ where: { candidacyId: candidacy.id } })).toBe(
      before + 1,
    );
  },
);
