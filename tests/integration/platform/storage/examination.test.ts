import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examine } from "@/lib/platform/storage/examination";
import { pdfWith } from "./pdf-file";
import { pdf } from "./samples";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "examination-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}
const MEMORY = 2 * 1024 * 1024;
const whole = { mime: "application/pdf", from: 0, to: 3000 };

test("a file that would take the processor for long is stopped at the bound; others are examined meanwhile", async () => {
  const endless = pdfWith({ objects: [`null\nendobj\n${"1 1 ".repeat(2_000_000)}`] });
  const path = await fileOf("endless.pdf", endless);
  const plain = await fileOf("plain.pdf", pdf(3000));
  const [stopped, ...others] = await Promise.all([
    examine(path, { cpuSeconds: 2, memory: MEMORY }),
    examine(plain),
    examine(plain),
  ]);
  expect(stopped).toEqual({ refusal: "TOO_COMPLEX" });
  expect(others).toEqual([whole, whole]);
});

test("so is a file that would take the memory", async () => {
  const path = await fileOf("large.pdf", pdf(3000));
  const tooLittle = { cpuSeconds: 20, memory: 200_000 };
  expect(await examine(path, tooLittle)).toEqual({ refusal: "TOO_COMPLEX" });
});

test("when too many wait, the next is asked to come back", async () => {
  const path = await fileOf("text.pdf", Buffer.from("Bonjour"));
  const all = await Promise.all(Array.from({ length: 23 }, () => examine(path)));
  expect(all.slice(0, -1)).toEqual(Array.from({ length: 22 }, () => ({ refusal: "WRONG_TYPE" })));
  expect(all.at(-1)).toEqual({ refusal: "BUSY" });
});

test("what is not the file's doing is thrown, by a name that the log can tell", async () => {
  await expect(examine(join(folder, "missing.pdf"))).rejects.toMatchObject({
    name: "ExaminerFailed",
  });
});
