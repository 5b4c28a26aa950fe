import { diagnose } from "./diagnosis.ts";
import { command } from "./terminal.ts";

await command(diagnose);
