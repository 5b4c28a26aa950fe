import { readFile } from "node:fs/promises";
import { examine } from "./examine";

const [, , path = ""] = process.argv;
process.stdout.write(JSON.stringify(await examine(await readFile(path))));
