import "server-only";
import { dateToDay } from "@/lib/platform/shared/calendar";
import type { Experience } from "@/prisma/generated/client.ts";
import { type ExperienceView, hoursTyped } from "./experience";

type Row = Experience & { proofs: { fileId: string }[] };

export const toExperience = ({
  candidacyId: _,
  ordinal: __,
  editedAt: ___,
  startedOn,
  endedOn,
  weeklyHours,
  proofs,
  ...row
}: Row): ExperienceView => ({
  ...row,
  weeklyHours: hoursTyped(weeklyHours),
  proofIds: proofs.map(({ fileId }) => fileId),
  startedOn: dateToDay(startedOn),
  endedOn: endedOn && dateToDay(endedOn),
});
