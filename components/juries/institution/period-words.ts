import { formatDay } from "@/lib/platform/shared/calendar";

/** « du 1er janvier 2026 au 31 décembre 2029 », « depuis le 1er janvier 2017 ». */
export const periodWords = ({
  startsOn,
  endsOn,
}: {
  startsOn: string;
  endsOn: string | null;
}): string =>
  endsOn ? `du ${formatDay(startsOn)} au ${formatDay(endsOn)}` : `depuis le ${formatDay(startsOn)}`;
