import { expect, test } from "vitest";
import { type DeliveryState, deliveryState, HELD_BACK } from "@/lib/messages/delivery-state";
import { MAX_ATTEMPTS } from "@/lib/platform/queue/queues";

const waiting = { sentAt: null, attempts: 0, failure: null, refusal: null };

test.each<[string, Partial<Parameters<typeof deliveryState>[0]>, DeliveryState]>([
  ["one that left", { sentAt: new Date() }, "SENT"],
  ["a new one", {}, "WAITING"],
  ["one that failed before its last try", { attempts: MAX_ATTEMPTS - 1, failure: "X" }, "RETRYING"],
  ["one that failed at its last try", { attempts: MAX_ATTEMPTS, failure: "X" }, "DEAD"],
  ["one that was refused for good", { attempts: 1, failure: "X", refusal: 550 }, "REFUSED"],
  ["one that a restoration held back", { attempts: MAX_ATTEMPTS, failure: HELD_BACK }, "HELD_BACK"],
])("%s is known as such", (_, delivery, state) => {
  expect(deliveryState({ ...waiting, ...delivery }, true)).toBe(state);
});
