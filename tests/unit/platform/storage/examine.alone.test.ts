import { describe, expect, it, test } from "vitest";
import { examine } from "@/lib/platform/storage/examiner/examine";
import * as hostile from "../../../integration/platform/storage/hostile";
import { jpeg, pdf, png } from "../../../integration/platform/storage/samples";

const { absurd, active, broken, images, locked, mixed } = hostile;

describe("refused, each for its reason", () => {
  it.each([...active, ...locked, ...mixed, ...broken, ...absurd, ...images])(
    "%s",
    async (_what, bytes, refusal) => expect(await examine(bytes)).toEqual({ refusal }),
  );
  it.each([
    ["a Windows program", Buffer.from("MZ\x90\x00\x03", "latin1")],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ["a GIF", Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;", "latin1")],
    ["one byte", Buffer.from("%")],
  ])("%s", async (_what, bytes) => expect(await examine(bytes)).toEqual({ refusal: "WRONG_TYPE" }));
});

test.each(hostile.large)("accepted at the limit of its size: %s", async (_what, bytes) => {
  expect(await examine(bytes)).not.toHaveProperty("refusal");
});

const plain = pdf(3000);
const whole = (before: Buffer) => ({
  mime: "application/pdf",
  from: before.length,
  to: before.length + plain.length,
});
const junk = (bytes: number) => Buffer.alloc(bytes, "x");

describe("what stands around a document is left out", () => {
  it.each([
    ["nothing", ""],
    ["an empty line", "\r\n"],
    ["a byte-order mark", "\xef\xbb\xbf"],
    ["a copier's job control", "\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n"],
    ["a line of PostScript", "%!PS-Adobe-3.0 PDF-1.4\n"],
  ])("before a PDF: %s", async (_what, text) => {
    const prefix = Buffer.from(text, "latin1");
    const file = Buffer.concat([prefix, plain]);
    expect(await examine(file)).toEqual(whole(prefix));
  });

  it("within the first 1 024 bytes, the header included; beyond, the sentence is that of a scan", async () => {
    const at = (place: number) => examine(Buffer.concat([junk(place), plain]));
    expect(await at(1019)).toEqual(whole(junk(1019)));
    expect(await at(1020)).toEqual({ refusal: "BURIED_PDF" });
  });

  it("after a PDF: the end of the job, up to 1 024 bytes; blanks are kept", async () => {
    const followed = (text: string) => examine(Buffer.concat([plain, Buffer.from(text)]));
    expect(await followed("\x1b%-12345X@PJL EOJ\r\n")).toEqual(whole(Buffer.alloc(0)));
    expect(await followed("x".repeat(1024))).toEqual(whole(Buffer.alloc(0)));
    expect(await followed("x".repeat(1025))).toEqual({ refusal: "MIXED" });
    expect(await followed("\n".repeat(3000))).toMatchObject({ to: plain.length + 3000 });
  });

  it("not after an image, where telephones write on", async () => {
    const moving = Buffer.concat([jpeg, junk(5000)]);
    expect(await examine(moving)).toEqual({ mime: "image/jpeg", from: 0, to: moving.length });
    expect(await examine(png)).toEqual({ mime: "image/png", from: 0, to: png.length });
  });
});
