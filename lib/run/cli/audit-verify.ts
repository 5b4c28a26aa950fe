import { parseArgs } from "node:util";
import { faultMessages, intactMessage } from "@/lib/audit/audit-entry.labels";
import { verifyChain } from "@/lib/audit/audit-entry.queries";
import { Refusal } from "../launch/process.ts";
import { command } from "./terminal.ts";

const USAGE = "Usage : npm run audit:verify [-- --head EMPREINTE], une empreinte de 64 caractères.";

function expectedHead(): string | undefined {
  try {
    const { head } = parseArgs({ options: { head: { type: "string" } } }).values;
    if (head === undefined || /^[0-9a-f]{64}$/.test(head)) return head;
  } catch {
    // an unknown option is answered like a wrong one
  }
  throw new Refusal(USAGE);
}

await command(async () => {
  const { faults, faultCount, head, count } = await verifyChain(expectedHead());
  if (faultCount > 0) throw new Refusal(faultMessages(faults, faultCount).join("\n"));
  console.log(intactMessage(count, head));
});
