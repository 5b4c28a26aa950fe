import { readFile, writeFile } from "node:fs/promises";
import { examine } from "./examine";
import { cleanedPath } from "./verdict";

const [, , path = ""] = process.argv;
const { cleaned, ...verdict } = await examine(await readFile(path));
if (cleaned) await writeFile(cleanedPath(path), cleaned, { mode: 0o600 });
process.stdout.write(JSON.stringify(verdict));
