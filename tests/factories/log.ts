import { onTestFinished, vi } from "vitest";
import { logger } from "@/lib/platform/telemetry/log";

type Line = Readonly<Record<string, unknown>>;

/** What the log says from now on until the test ends, line by line, and nowhere else. */
export function listenToLog(): () => Line[] {
  const { level } = logger;
  const written = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
  logger.level = "info";
  onTestFinished(() => {
    logger.level = level;
    written.mockRestore();
  });
  return () => written.mock.calls.map(([line]) => JSON.parse(String(line)));
}
