import { Refusal } from "../../lib/run/launch/process.ts";
import type { Load, Sent } from "./load.ts";
import type { Reckoning } from "./reckoning.ts";

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const acknowledged = ({ sent }: Load) => sent.filter(({ isAcknowledged }) => isAcknowledged).length;

/** What was sent, what became of it, and how long readers waited. */
export function report(load: Load, { lost, doubled, half, mails }: Reckoning): void {
  const { sent, faults, longest } = load;
  const failed = [...faults.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    [
      `${sent.length} writes sent, ${acknowledged(load)} acknowledged, ${failed} answers that were faults or failed to come`,
      `${lost.length} lost, ${doubled.length} doubled, ${half.length} half`,
      `mails: ${mails.lost} lost, ${mails.twice} twice, ${mails.waiting} waiting for their next try`,
      `longest wait of a reader: ${seconds(longest.publicPage)} for a public page, ${seconds(longest.ownPage)} for an own page`,
    ].join("\n"),
  );
}

/** How each instance fared, by the name it is given here. */
export function reportEach({ sent, faults }: Load, nameOf: (address: string) => string): void {
  for (const [address, count] of faults) console.log(`${nameOf(address)}: ${count} faults`);
  const ways = Object.groupBy(
    sent,
    ({ drawnAt, firstTo }) => `drawn by the ${nameOf(drawnAt)}, sent to the ${nameOf(firstTo)}`,
  );
  const isDone = ({ isDoneAtOnce }: Sent) => isDoneAtOnce;
  for (const [way, forms = []] of Object.entries(ways))
    console.log(`${way}: ${forms.length}, of which ${forms.filter(isDone).length} done at once`);
}

/** Refuses what is not as it has to be, and a load that says nothing. */
export function requireWhole(load: Load, { lost, doubled, half, mails }: Reckoning): void {
  const wrong = [
    ...lost,
    ...doubled,
    ...half,
    ...(mails.lost > 0 ? [`${mails.lost} mails lost`] : []),
  ];
  if (wrong.length > 0) throw new Refusal(wrong.join("\n"));
  if (acknowledged(load) === 0)
    throw new Refusal("nothing was acknowledged: the load says nothing");
}
