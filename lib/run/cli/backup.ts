import { parseArgs } from "node:util";
import { fileSize } from "@/lib/documents/stored-file.labels";
import { newPair } from "../backup/age.ts";
import { takeBackup } from "../backup/backup.ts";
import { saveKeys } from "../backup/keys.ts";
import { readKeepDays, requireApart, requirePlace, requireRecipient } from "../backup/settings.ts";
import { main, Refusal } from "../launch/process.ts";
import { command } from "./terminal.ts";

const USAGE =
  "Usage : npm run backup [-- DOSSIER], npm run backup -- --keys DOSSIER-À-PART, npm run backup -- --new-key.";

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keys: { type: "string" }, "new-key": { type: "boolean" } },
    });
    const [folder, ...others] = positionals;
    if (others.length === 0) return { folder, keys: values.keys, newKey: values["new-key"] };
  } catch {
    // an unknown option is answered like a wrong one
  }
  throw new Refusal(USAGE);
}

async function drawPair(): Promise<void> {
  const { identity, recipient } = await newPair();
  console.log(`# La clé privée : gardez-la hors de ce serveur, en deux endroits ; sans elle, aucune sauvegarde ne se lit.
${identity}
# La clé publique, pour l’environnement du portail :
# BACKUP_RECIPIENT=${recipient}`);
}

async function setKeysApart(keys: string, backups: string | undefined): Promise<void> {
  const folder = requireApart(keys, backups);
  console.log(
    `Les clés sont dans ${await saveKeys(folder, requireRecipient())} : gardez-les ailleurs que les sauvegardes.`,
  );
}

/** A place that is full or away is said in a sentence; what was written there is no backup. */
function told(error: unknown): never {
  if (error instanceof Refusal) throw error;
  throw new Refusal(`La sauvegarde n’est pas faite : ${error}`);
}

async function backup(folder: string | undefined): Promise<void> {
  const settings = { recipient: requireRecipient(), keepDays: readKeepDays() };
  const place = requirePlace(folder);
  const { name, tables, files, added, bytes, lost } = await takeBackup(place, settings).catch(told);
  console.log(
    `Sauvegarde ${name} : ${tables} tables, fichiers : ${files} (nouveaux : ${added}), ${fileSize(bytes)}.`,
  );
  if (lost.length > 0)
    throw new Refusal(
      `Elle est entière, mais des fichiers du portail sont perdus ou altérés (${lost.length}) : « npm run doctor » les nomme.`,
    );
}

await main(async () => {
  const { folder, keys, newKey } = readCall();
  if (newKey) return drawPair();
  await command(() => (keys === undefined ? backup(folder) : setKeysApart(keys, folder)));
});
