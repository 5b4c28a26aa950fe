import { type Grid, password, reason, row, seen, staff, version } from "../row.ts";
import type { World } from "../world.ts";

const session = ({ jury }: World) => ({ id: jury.session, version });
const sealed = (world: World) => ({ ...session(world), password });
const entry = ({ workEntry }: World) => ({ entryId: workEntry, version });
const sitting = { heldOn: "2026-12-15", startTime: "09:30", place: "Paris" };
const president = ["presidingJuror"] as const;
/** Who sits; a member with a link to one candidate sits for the others. */
const members = ["juror", "presidingJuror", "recusedJuror"] as const;
/** The one account that keeps this session; the rest of the secretariat does not. */
const secretary = ["sessionSecretary"] as const;

export const sessionRows = {
  planSession: row(staff, ({ people }) => ({
    ...{ ...sitting, secretaryId: people.secretariat.userId },
  })),
  replaceSecretary: row(staff, (world) => ({
    ...{ id: world.jury.session, replacedId: world.people.sessionSecretary.userId, password },
    secretaryId: world.people.otherCandidate.userId,
  })),
  postponeSession: row(staff, (world) => ({ ...session(world), ...sitting })),
  cancelSession: row(staff, (world) => ({ ...session(world), reason })),
  summonSession: row(staff, session),
  summonLateMembers: row(staff, session),
  scheduleCandidacies: row(staff, (world) => ({
    ...{ ...session(world), "candidacyIds[]": [world.work] },
  })),
  takeOff: row(staff, entry),
  moveEntry: row(staff, (world) => ({ ...entry(world), direction: "UP" })),
  setInterview: row(staff, ({ vaeEntry: entryId }) => ({
    ...{ entryId, version, time: "10:00", mode: "ON_SITE", place: "Salle 2" },
  })),
  allowRemote: row(staff, (world) => ({ ...session(world), remote: "yes" })),

  openSession: row(president, session),
  closeDeliberation: row(president, (world) => ({ ...sealed(world), seen })),
  reopenDeliberation: row(president, session),
  decideEntry: row(president, (world) => ({ ...entry(world), outcome: "DEFERRED" })),
  withdrawMinutes: row(president, (world) => ({ ...session(world), reason })),
  signMinutes: row(members, sealed),
  announceOwnAbsence: row(members, ({ jury }) => ({ id: jury.session, reason })),
  announceMissedHearing: row(["self"], ({ vae: id }) => ({ id, reason })),
  declareInterest: row(members, ({ workEntry: entryId }) => ({ entryId, kind: "NONE" })),

  drawUpMinutes: row(secretary, session),
  recordInterest: row(secretary, ({ workEntry: entryId, jury }) => ({
    ...{ entryId, kind: "NONE", mandateId: jury.mandates.juror },
  })),
  recordAttendance: row(secretary, (world) => ({
    ...{ ...session(world), [`status-${world.jury.mandates.juror}`]: "PRESENT" },
  })),
  recordPresiding: row(secretary, (world) => ({
    ...{ ...session(world), mandateId: world.jury.mandates.juror },
  })),
  recordInterview: row(secretary, ({ vaeEntry: entryId }) => ({ entryId, version, held: "yes" })),
} satisfies Grid;
