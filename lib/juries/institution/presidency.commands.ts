import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { alternationOf, presidencyYear } from "@/lib/juries/composition/alternation";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate, formatDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import { isWithin } from "@/lib/platform/shared/period";
import { readSettings } from "@/lib/settings/setting.queries";
import { institutionPolicy } from "./institution.policy";
import { presidencyRefused } from "./presidency";
import type { RecordPresidencyInput } from "./presidency.schema";

/**
 * Enters the presidency that the jury elected among its members (R53, R54), by whom the day of the election is known: within
 * the member's mandate, in its side's year or with the reason of the branch. Never one's own, with the password again; who
 * presides is told.
 */
export async function recordPresidency(work: Work, input: RecordPresidencyInput): Promise<void> {
  const { tx, actor, now, record } = work;
  if (!institutionPolicy.keep(actor)) refuseNotFound();
  const { password, ...asked } = input;
  const { mandateId, startsOn, endsOn, exception } = asked;
  const mandate = await tx.mandate.findUnique({
    where: { id: mandateId },
    select: {
      userId: true,
      kind: true,
      startsOn: true,
      endsOn: true,
      seat: { select: { organisation: { select: { side: true } } } },
    },
  });
  if (!mandate) refuseNotFound();
  if (mandate.userId === actor.userId)
    refuseByRule(
      "Nul n’enregistre sa propre présidence : une autre personne du secrétariat le fait.",
      "mandateId",
    );
  checkPeriod(work, asked, {
    startsOn: dateToDay(mandate.startsOn),
    endsOn: dateToDay(mandate.endsOn),
  });
  await checkAlone(tx, asked);
  const { kind, seat } = mandate;
  const alternation = alternationOf(await readSettings(tx));
  const year = alternation && presidencyYear(alternation, startsOn);
  const refusal = presidencyRefused(
    {
      ...asked,
      kind,
      side: seat.organisation.side,
      mandateEndsOn: dateToDay(mandate.endsOn),
      isReplacement: year !== null && (await hasPresidency(tx, { ...year, endsOn: startsOn })),
    },
    alternation,
  );
  if (refusal) refuseByRule(refusal.message, refusal.field);
  await confirmPassword(work, password);
  const { id } = await tx.presidency.create({
    data: {
      ...asked,
      recordedById: actor.userId,
      recordedAt: now,
      startsOn: dayToDate(startsOn),
      endsOn: dayToDate(endsOn),
      electedOn: dayToDate(asked.electedOn),
    },
    select: { id: true },
  });
  await sendMessage(work, {
    kind: "presidencyRecorded",
    recipientId: mandate.userId,
    parameters: { startsOn, endsOn },
  });
  record({
    action: "recordPresidency",
    subjectType: "Presidency",
    subjectId: id,
    payload: { mandateId, startsOn, endsOn, excepted: exception !== "" },
  });
}

type Days = { startsOn: string; endsOn: string };

function checkPeriod(
  { today }: Work,
  { startsOn, endsOn, electedOn }: RecordedPeriod,
  held: Days,
): void {
  if (endsOn < startsOn) refuseByRule("La fin ne peut pas précéder le début.", "endsOn");
  if (electedOn > today) refuseByRule("L’élection n’a pas encore eu lieu ce jour-là.", "electedOn");
  if (electedOn > startsOn)
    refuseByRule("Le jury élit qui préside avant que sa présidence commence.", "electedOn");
  if (!isWithin({ startsOn, endsOn }, held)) {
    refuseByRule(
      `La présidence tient dans le mandat de ce membre, du ${formatDay(held.startsOn)} au ${formatDay(held.endsOn)}.`,
      startsOn < held.startsOn ? "startsOn" : "endsOn",
    );
  }
}
type RecordedPeriod = Pick<RecordPresidencyInput, "startsOn" | "endsOn" | "electedOn">;

const within = ({ startsOn, endsOn }: Days) => ({
  startsOn: { lte: dayToDate(endsOn) },
  endsOn: { gte: dayToDate(startsOn) },
});

/** Somebody presides on one of these days. */
const hasPresidency = async (tx: Tx, days: Days): Promise<boolean> =>
  (await tx.presidency.count({ where: within(days) })) > 0;

async function checkAlone(tx: Tx, days: Days): Promise<void> {
  const other = await tx.presidency.findFirst({
    where: within(days),
    select: {
      startsOn: true,
      endsOn: true,
      mandate: { select: { user: { select: { displayName: true } } } },
    },
  });
  if (!other) return;
  const period = `du ${formatDay(dateToDay(other.startsOn))} au ${formatDay(dateToDay(other.endsOn))}`;
  refuseByRule(
    `${other.mandate.user.displayName} préside déjà ${period} : il n’y a qu’une présidence à la fois.`,
    "startsOn",
  );
}
