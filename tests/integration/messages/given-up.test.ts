import { expect, test } from "vitest";
import { givenUp, isGivenUp } from "@/lib/messages/delivery-state";
import { listSentMessages } from "@/lib/messages/outgoing-message.queries";
import { db } from "@/lib/platform/db/client";
import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";
import { aSecretary, NOW } from "@/tests/factories/people";

/** What has left was not refused: the database holds it (OutgoingMessage_refusal_check). */
const left = [
  ...[null, 550].map((refusal) => ({ sentAt: null, refusal })),
  { sentAt: NOW, refusal: null },
];
const states = left.flatMap((end) =>
  [0, MAX_ATTEMPTS - 1, MAX_ATTEMPTS, MAX_ATTEMPTS + 1].map((attempts) => ({ ...end, attempts })),
);

test("the row, the filter and the list say the same of a message that is tried no more", async () => {
  const secretary = await aSecretary();
  await db.outgoingMessage.createMany({
    data: states.map((state) => ({
      ...state,
      ...{ kind: "clocksDue", parameters: { clocks: [] } },
      ...{ recipientId: secretary.userId, createdAt: NOW },
    })),
  });
  const of = { recipientId: secretary.userId, kind: "clocksDue" };
  const rows = await db.outgoingMessage.findMany({ where: of });
  const byRow = rows.filter(isGivenUp).map(({ id }) => id);
  const byFilter = await db.outgoingMessage.findMany({ where: { AND: [of, givenUp] } });
  const page = await listSentMessages(await secretary.actor(), { dead: true });
  const listed = (page?.lines ?? [])
    .map(({ id }) => id)
    .filter((id) => rows.some((row) => row.id === id));
  expect(byRow).toHaveLength(6);
  expect(byFilter.map(({ id }) => id).toSorted()).toEqual(byRow.toSorted());
  expect(listed.toSorted()).toEqual(byRow.toSorted());
});
