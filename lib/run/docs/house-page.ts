import { type Context, glossary } from "@/lib/glossary";
import { FLOORS, OWN, ROOMS } from "@/lib/order";

/** What stands beside the contexts. */
const others: Readonly<Record<string, string>> = {
  run: "The ways in that are no page: `launch` (demo, start, migrations), `cli` (commands), `worker` (jobs), `docs` (these pages).",
  words:
    "`routes.ts` (every address), `next-step.ts` (what happens now), `glossary.ts`, `rules.ts`, `order.ts`.",
  rules:
    "What each R-number means and where it is from; the page made of it is [rules.md](rules.md).",
  glossary: "The words of each context, in the code and in French.",
  "platform/actions":
    "What every form goes through: session, zod, one transaction, once, a redirection, data or a refusal.",
  "platform/auth": "Who is there: the session, the actor it stands for, the page an address names.",
  "platform/queue": "The queues, and how a transaction puts a job into one.",
  "platform/mail": "How a message is laid out and sent.",
  "platform/pdf": "How a document is laid out, compiled and printed.",
  "platform/storage":
    "Where bytes are kept, and how they are received and read to their end (`examiner`, a process of its own).",
  "platform/db":
    "The only way to the database: `read`, `write` and `commit`, one page of a list and its search.",
  "platform/chain": "The chained entries that a transaction appends last.",
  "platform/telemetry": "What the portal tells of itself, and of nobody: its log and its metrics.",
  "platform/form":
    "What browser and server say to one another of a form and of a file (`upload-limit.ts`), and what a page showed (`seen.ts`).",
  "platform/actor":
    "Who acts and what ties them to the portal; the rights every policy is made of.",
  platform:
    "`env.ts` (every variable), `clock.ts` (the time, read once at each entry) and `once-a-request.ts` (what a page reads in several places).",
  "platform/shared": "Pure ground: days and instants, refusals, lifecycles, fields.",
};

const isContext = (room: string): room is Context => Object.hasOwn(glossary, room);

function line(room: string): string {
  if (!isContext(room)) return `- \`${room}\`: ${others[room]}`;
  const rooms = ROOMS[room]
    ?.filter((name) => name !== OWN)
    .map((name) => `\`${name}\``)
    .join(" → ");
  return `- [\`${room}\`](${room}/README.md): ${glossary[room].owns}${rooms ? ` Rooms: ${rooms}.` : ""}`;
}

/** The map of `lib/`: its floors from the roof to the ground, each room in a line. */
export const housePage = `${[
  "# The house",
  "Each room imports only rooms further down this page, and inside a context with rooms only those further right; what stands in a context itself is the ground of its rooms (`accounts/password.ts`, which signing in and links both ask). `order.ts` says so in one table, with what each kind of file may import, and `tests/unit/house/order.test.ts` holds every import against it. `components/` stands in the same order, with the same rooms.",
  "Written by `npm run docs` from `order.ts` and the glossary: change those, not this file.",
  ...FLOORS.flatMap(({ name, rooms }) => [`## ${name}`, rooms.map(line).join("\n")]),
].join("\n\n")}\n`;
