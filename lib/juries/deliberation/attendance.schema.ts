import { z } from "zod";
import { id, version } from "@/lib/platform/shared/fields.schema";

const STATUSES = ["SUMMONED", "PRESENT", "ABSENT", "EXCUSED"] as const;
const PREFIX = "status-";

/** One field a member, « status-<mandate> ». */
export const recordAttendanceSchema = z
  .object({ id, version })
  .catchall(z.string())
  .transform(({ id: session, version: made, ...fields }, { issues }) => {
    const statuses = Object.entries(fields)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, value]) => ({
        mandateId: name.slice(PREFIX.length),
        status: STATUSES.find((one) => one === value),
      }));
    const known = statuses.filter(
      (one): one is { mandateId: string; status: (typeof STATUSES)[number] } =>
        one.status !== undefined,
    );
    if (known.length < statuses.length)
      issues.push({ code: "custom", message: "Une présence n’a pas été comprise.", input: fields });
    return { id: session, version: made, statuses: known };
  });
export type RecordAttendanceInput = z.output<typeof recordAttendanceSchema>;
