import { spawn } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { keepRunning, restartDelay } from "@/lib/run/launch/keep-running";
import { Refusal } from "@/lib/run/launch/process";

const pace = { first: 1, longest: 4, steady: 60_000, most: 5 };
const name = "Le serveur";
const node = (code: string) => spawn(process.execPath, ["-e", code], { stdio: "pipe" });

describe("the wait before a new start", () => {
  it.each([
    [1, 500],
    [2, 1_000],
    [6, 16_000],
    [7, 30_000],
    [20, 30_000],
  ])("after %i failures in a row is %i ms", (failures, delay) => {
    expect(restartDelay(failures)).toBe(delay);
  });
});

describe("a child", () => {
  it("that fails at once is started again, and given up the fifth time", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const begin = vi.fn(() => node("process.exit(3)"));
    const kept = keepRunning({ name, begin, stopping: new AbortController().signal, pace });
    await expect(kept).rejects.toThrow(Refusal);
    expect(begin).toHaveBeenCalledTimes(5);
    expect(said.mock.calls.map(([line]) => line)).toEqual(
      [0.001, 0.002, 0.004, 0.004].map(
        (delay) => `Le serveur s’est arrêté (3) : nouveau départ dans ${delay} s.`,
      ),
    );
    said.mockRestore();
  });

  it("that had really started is started again however often it ends", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    const stopping = new AbortController();
    const begin = vi.fn(() => {
      if (begin.mock.calls.length > 7) stopping.abort();
      return node("");
    });
    await keepRunning({ name, begin, stopping: stopping.signal, pace: { ...pace, steady: 0 } });
    expect(begin).toHaveBeenCalledTimes(8);
    said.mockRestore();
  });

  it("finishes what it has in hand when asked to stop, and is not started again", async () => {
    const stopping = new AbortController();
    const busy = node(
      `process.on("SIGTERM", () => setTimeout(() => { console.log("done"); process.exit(); }, 50));
      setInterval(() => {}, 1000); console.log("begun");`,
    );
    let said = "";
    busy.stdout.on("data", (text) => {
      said += text;
      if (said === "begun\n") stopping.abort();
    });
    await keepRunning({ name, begin: () => busy, stopping: stopping.signal, pace });
    expect(busy.exitCode).toBe(0);
    expect(said).toBe("begun\ndone\n");
  });
});
