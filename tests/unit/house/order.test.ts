import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { FLOORS, OWN, ROOMS } from "@/lib/order";
import { modules, offencesOf } from "./imports";

const imports = (specifier: string) => `import { x } from "${specifier}";\nexport const y = x;\n`;

/** One violation of each kind: a file and what it imports. */
const violations: [file: string, specifier: string][] = [
  ["lib/vae/pure-db.ts", "@/lib/platform/db/client"],
  ["lib/vae/pure-prisma.ts", "@/prisma/generated/client.ts"],
  ["lib/vae/pure-zod.ts", "zod"],
  ["lib/vae/pure-next.ts", "next/navigation"],
  ["lib/vae/pure-server.ts", "server-only"],
  ["lib/vae/pure-query.ts", "@/lib/candidacies/candidacy.queries"],
  ["lib/vae/pure-sibling.policy.ts", "./file.commands"],
  ["lib/vae/pure-schema.labels.ts", "./file.schema"],
  ["lib/vae/pure-env.ts", "@/lib/platform/env"],
  ["lib/vae/pure-mail.ts", "@/lib/platform/mail/transport"],
  ["lib/vae/climbs.ts", "../candidacies/candidacy"],
  ["lib/platform/actor/actor.ts", "@/lib/platform/db/client"],
  ["lib/platform/shared/knows-context.ts", "@/lib/vae/file"],
  ["lib/platform/auth/knows-words.ts", "@/lib/routes"],
  ["lib/platform/knows-context.ts", "@/lib/vae/file.commands"],
  ["lib/vae/db.schema.ts", "@/lib/platform/db/client"],
  ["lib/vae/query.schema.ts", "./file.queries"],
  ["lib/vae/writes.queries.ts", "./file.commands"],
  ["lib/vae/framework.queries.ts", "react"],
  ["lib/vae/enters.commands.ts", "./file.actions"],
  ["lib/vae/enters-too.commands.ts", "@/lib/platform/actions/define-action"],
  ["lib/vae/framework.commands.ts", "next/cache"],
  ["lib/vae/db.actions.ts", "@/lib/platform/db/client"],
  ["lib/vae/prisma.actions.ts", "@/prisma/generated/client.ts"],
  ["lib/vae/reads.actions.ts", "./file.queries"],
  ["lib/vae/reads.document.ts", "./file.queries"],
  ["components/vae/db.tsx", "@/lib/platform/db/client"],
  ["components/vae/query.tsx", "@/lib/vae/file.queries"],
  ["components/vae/command.tsx", "@/lib/vae/file.commands"],
  ["components/vae/schema.tsx", "@/lib/vae/file.schema"],
  ["components/vae/zod.tsx", "zod"],
  ["components/vae/entry.tsx", "@/lib/platform/actions/define-action"],
  ["components/ui/context.tsx", "@/lib/vae/file"],
  ["components/form/context.tsx", "@/lib/vae/file.labels"],
  ["components/layout/context.tsx", "@/components/vae/badge"],
  ["app/db.tsx", "@/lib/platform/db/client"],
  ["app/command.tsx", "@/lib/vae/file.commands"],
  ["lib/platform/db/app.ts", "@/app/page"],
  ["app/(portal)/page.tsx", "@/app/(public)/page"],
  ["components/layout/frame.tsx", "@/app/portal-frame"],
  ["lib/platform/mail/tests.ts", "@/tests/support/smtp"],
  ["lib/vae/way-in.ts", "@/lib/run/cli/terminal"],
  // upwards, from floor to floor and from room to room
  ["lib/platform/queue/up.ts", "@/lib/messages/delivery-state"],
  ["lib/platform/db/up.ts", "@/lib/platform/auth/session"],
  ["lib/settings/up.ts", "@/lib/certifications/award-rule"],
  ["lib/candidacies/up.ts", "@/lib/vae/file"],
  ["lib/candidates/up.ts", "@/lib/candidacies/candidacy"],
  ["lib/assessments/up.ts", "@/lib/juries/file"],
  ["lib/vae/up.ts", "@/lib/spaces/space"],
  ["lib/juries/institution/up.ts", "@/lib/juries/minutes/minutes"],
  ["components/settings/up.tsx", "@/lib/vae/file"],
  ["components/candidacies/up.tsx", "@/components/vae/badge"],
  ["components/juries/institution/up.tsx", "@/components/juries/minutes/card"],
];

/** What each kind of file may do. */
const honest: [file: string, specifier: string][] = [
  ["lib/vae/file.ts", "@/lib/candidacies/candidacy"],
  ["lib/vae/file.policy.ts", "@/lib/platform/actor/actor"],
  ["lib/vae/file.schema.ts", "zod"],
  ["lib/vae/file.queries.ts", "@/lib/platform/db/client"],
  ["lib/vae/file.commands.ts", "@/lib/platform/db/work"],
  ["lib/vae/file.actions.ts", "@/lib/platform/actions/define-action"],
  ["lib/vae/file.document.ts", "@/lib/platform/pdf/layout"],
  ["lib/juries/minutes/file.ts", "@/lib/juries/institution/mandate"],
  ["components/vae/badge.tsx", "@/lib/vae/file.actions"],
  ["components/ui/badge.tsx", "@/lib/platform/shared/calendar"],
  ["components/form/form.tsx", "@/lib/platform/form/form-state"],
  ["app/page.tsx", "@/lib/vae/file.queries"],
  ["app/(portal)/layout.tsx", "@/app/portal-frame"],
  ["lib/run/worker/handlers.ts", "@/lib/vae/file.job"],
];

test.each(violations)("%s importing %s breaks the order", (file, specifier) => {
  expect(offencesOf(file, imports(specifier))).toHaveLength(1);
});

test("types and imports on demand count as well", () => {
  const types = 'import type { T } from "@/lib/vae/file.queries";\nexport type U = T;\n';
  expect(offencesOf("components/vae/query-type.tsx", types)).toHaveLength(1);
  const named = 'export type T = import("@/lib/vae/file.queries").T;\n';
  expect(offencesOf("components/vae/named.tsx", named)).toHaveLength(1);
  const late = 'export const f = () => import("@/lib/vae/file.queries");\n';
  expect(offencesOf("components/vae/late.tsx", late)).toHaveLength(1);
});

test.each(honest)("%s may import %s", (file, specifier) => {
  expect(offencesOf(file, imports(specifier))).toEqual([]);
});

test("the house is in order", () => {
  const files = modules();
  expect(files.length).toBeGreaterThan(600);
  expect(files.flatMap((file) => offencesOf(file))).toEqual([]);
});

const foldersOf = (root: string) =>
  globSync(`${root}/*/`).map((folder) => folder.slice(root.length + 1).replace(/\/$/, ""));

test("every folder of lib has its floor, and every room of a context its place", () => {
  const rooms = FLOORS.flatMap((floor) => floor.rooms);
  const standing = foldersOf("lib").flatMap((folder) =>
    folder === "platform" ? foldersOf("lib/platform").map((room) => `platform/${room}`) : folder,
  );
  expect(standing.sort()).toEqual(
    rooms.filter((room) => room !== "words" && room !== "platform").sort(),
  );
  const contexts = standing.filter((folder) => !/^(run|rules|glossary)$|\//.test(folder));
  for (const context of contexts) {
    const rooms = (ROOMS[context] ?? []).filter((room) => room !== OWN);
    expect(foldersOf(`lib/${context}`).sort(), context).toEqual(rooms.sort());
  }
});
