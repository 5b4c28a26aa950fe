/** The floors of the house, from the roof to the ground: a room imports only rooms that stand further down this list. */
export const FLOORS: readonly { name: string; rooms: readonly string[] }[] = [
  { name: "Ways in that are no page", rooms: ["run"] },
  {
    name: "What looks at everything",
    rooms: [
      "spaces",
      "dossiers",
      "retention",
      "consultations",
      "statistics",
      "downloads",
      "operations",
      "reconciliation",
      "audit",
    ],
  },
  {
    name: "Journeys",
    rooms: [
      ...["withdrawal", "companies", "certificates", "juries", "assessments", "vae"],
      ...["acquisitions", "identity", "configuration"],
    ],
  },
  {
    name: "Nouns",
    rooms: [
      ...[
        "candidacies",
        "accreditations",
        "jury-sessions",
        "candidates",
        "deadlines",
        "accounts",
        "messages",
      ],
      ...["documents", "backups", "certifications", "settings"],
    ],
  },
  {
    name: "Words: the files of lib itself, and what its rules mean",
    rooms: ["words", "rules", "glossary"],
  },
  {
    name: "Platform",
    rooms: [
      ...["platform/actions", "platform/auth", "platform/queue", "platform/mail", "platform/pdf"],
      ...[
        "platform/storage",
        "platform/db",
        "platform/chain",
        "platform/telemetry",
        "platform/form",
        "platform/actor",
        "platform/shared",
        "platform",
      ],
    ],
  },
];

/** The files of a context that stand in none of its rooms; `platform`, last of its floor, is the same for env and clock. */
export const OWN = ".";

/** Inside a context that has rooms, the same: from the top to the ground, where its own files stand unless it is said. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  juries: ["sessions", "minutes", "deliberation", "docket", "institution", "composition"],
  assessments: ["dossier", "transmission", "grids", "committee", "confirmation"],
  vae: ["dossier", "validation", "request", "admissibility"],
  accounts: ["people", "factor", "links", "sign-in"],
  candidacies: ["reminders", "lists", "clocks", "exchanges", "handling", "expiry"],
  certificates: ["marks"],
  configuration: [OWN, "standard"],
  messages: [OWN, "kinds"],
};

export type Layer =
  | "pure"
  | "address"
  | "drawing"
  | "schema"
  | "queries"
  | "commands"
  | "trace"
  | "document"
  | "actions"
  | "database"
  | "entry"
  | "platform"
  | "design"
  | "component"
  | "app"
  | "run";
type Packages = "database" | "framework" | "zod" | "server";

/** Which kind a file is: the first pattern that fits says it. */
export const KINDS: readonly (readonly [RegExp, Layer])[] = [
  [/^lib\/run\//, "run"],
  [/^app\//, "app"],
  [/^components\/(ui|form|layout)\//, "design"],
  [/^components\//, "component"],
  [/\.(actions|upload)\.ts$/, "actions"],
  [/\/(access-log|attempt|refused-try)\.commands\.ts$/, "trace"],
  [/\.(commands|job|delivery)\.ts$/, "commands"],
  [/\.queries\.ts$/, "queries"],
  [/\.schema\.ts$/, "schema"],
  [/\.document\.ts$/, "document"],
  [/^lib\/platform\/(actor|form|shared)\//, "pure"],
  [/\/queue\/queues\.ts$|\/chain\/chain\.ts$|\.template\.ts$/, "pure"],
  [/^lib\/routes\.ts$|\/auth\/sign-in-address\.ts$/, "address"],
  [/\/auth\/drawn-for\.ts$/, "drawing"],
  [/^lib\/platform\/db\/|^prisma\//, "database"],
  [/^lib\/platform\/actions\/|\/define-(upload|dossier-act)\.ts$/, "entry"],
  [/^lib\/platform\//, "platform"],
  [/^lib\//, "pure"],
];

/** The packages that tell a layer; all others are free. */
export const PACKAGES: readonly (readonly [RegExp, Packages])[] = [
  [/^@prisma\//, "database"],
  [/^(next|next-auth|react|react-dom)(\/|$)/, "framework"],
  [/^zod(\/|$)/, "zod"],
  [/^server-only$/, "server"],
];

const SAID = ["pure", "address"] as const;
const READ = [...SAID, "schema", "queries", "trace", "database", "platform", "server"] as const;
const WRITE = [...READ, "commands", "document"] as const;
const SHOWN = [...SAID, "actions", "design", "component", "framework"] as const;

/** What a kind of file may import: kinds of file, and packages. A trace is what reading leaves: who looked, how often. */
export const MAY: Readonly<Record<Layer, readonly (Layer | Packages)[]>> = {
  pure: SAID,
  address: [...SAID, "framework"],
  drawing: [...WRITE, "drawing"],
  schema: [...SAID, "schema", "zod"],
  queries: READ,
  trace: READ,
  commands: WRITE,
  document: [...SAID, "document", "platform", "server"],
  actions: [...SAID, "schema", "commands", "entry", "platform", "server", "framework"],
  database: WRITE,
  entry: [...WRITE, "drawing", "entry", "framework", "zod"],
  platform: [...WRITE, "framework", "zod"],
  design: [...SAID, "drawing", "design", "framework"],
  component: SHOWN,
  app: [...SHOWN, "app", "schema", "queries", "entry", "platform", "server", "zod"],
  run: [...WRITE, "run", "actions", "entry", "zod"],
};
