import { createReadStream } from "node:fs";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { decrypted, readIdentity } from "../backup/age.ts";
import { begunAt, listBackups } from "../backup/manifest.ts";
import { restore, restoreFiles, takeUp } from "../backup/restore.ts";
import { requirePlace } from "../backup/settings.ts";
import { requireOwnerUrl } from "../launch/environment.ts";
import { main, Refusal } from "../launch/process.ts";
import { diagnose } from "./diagnosis.ts";
import { command } from "./terminal.ts";

const USAGE = `Usage : npm run restore -- [DOSSIER] --identity CLÉ-PRIVÉE [--backup NOM] [--without-missing]
        npm run restore -- [DOSSIER] --identity CLÉ-PRIVÉE --recovered | --files
        npm run restore -- [DOSSIER] --list
        npm run restore -- --keys FICHIER --identity CLÉ-PRIVÉE`;

const options = {
  identity: { type: "string" },
  backup: { type: "string" },
  keys: { type: "string" },
  files: { type: "boolean" },
  list: { type: "boolean" },
  recovered: { type: "boolean" },
  "without-missing": { type: "boolean" },
} as const;

function readCall() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [folder, ...others] = positionals;
    const { "without-missing": withoutMissing = false, ...said } = values;
    if (others.length === 0) return { folder, withoutMissing, ...said };
  } catch {
    // an unknown option is answered like a wrong one
  }
  throw new Refusal(USAGE);
}
type Call = ReturnType<typeof readCall>;

/** The keys that were set apart, as lines for the environment. */
async function showKeys(file: string, call: Call): Promise<void> {
  const identity = await readIdentity(call.identity);
  const read = async () => text(await decrypted(createReadStream(file), identity));
  const lines = await read().catch(() => {
    throw new Refusal(`${file} ne s’ouvre pas avec cette clé privée.`);
  });
  console.log(lines.trim());
}

async function list({ folder }: Call): Promise<void> {
  const { whole } = await listBackups(requirePlace(folder));
  for (const name of whole) console.log(`${name} (${formatInstant(begunAt(name))})`);
}

async function putBack({ folder, identity, withoutMissing, ...call }: Call): Promise<void> {
  const place = requirePlace(folder);
  const from = { place, identity: await readIdentity(identity), withoutMissing };
  if (call.files) await restoreFiles(from, console.log);
  else if (call.recovered) await takeUp(requireOwnerUrl(), from, console.log);
  else await restore(requireOwnerUrl(), from, call.backup, console.log);
  await diagnose();
}

await main(async () => {
  const call = readCall();
  if (call.keys !== undefined) return showKeys(call.keys, call);
  await command(() => (call.list ? list(call) : putBack(call)));
});
