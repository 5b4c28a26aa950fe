import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { onceARequest } from "@/lib/platform/once-a-request";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";

const fileOf = { select: { storageKey: true, sha256: true } } as const;

/** Who signs the certificates that are issued on a day; null when nobody does (R66). */
export const findSignatory = onceARequest((tx: Pick<Reader, "signatory">, day: CalendarDay) =>
  tx.signatory.findFirst({
    where: {
      startsOn: { lte: dayToDate(day) },
      OR: [{ endsOn: null }, { endsOn: { gte: dayToDate(day) } }],
    },
    select: { id: true, name: true, capacity: true, signature: fileOf, seal: fileOf },
  }),
);
export type Signatory = NonNullable<Awaited<ReturnType<typeof findSignatory>>>;
