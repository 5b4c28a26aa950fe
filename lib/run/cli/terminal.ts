import { loadDotEnv, requireEnvironment } from "../launch/environment.ts";
import { main } from "../launch/process.ts";

/** Runs a command of the terminal on the portal's environment, then ends: pools would keep the process. */
export async function command(run: () => Promise<void>): Promise<never> {
  await main(async () => {
    loadDotEnv();
    requireEnvironment();
    await run();
  });
  process.exit();
}
