import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/form/upload-limit";
import { type FileStore, fileStore } from "@/lib/platform/storage/file-store";
import {
  FormRefused,
  MAX_FIELD_BYTES,
  MAX_FIELDS,
  readMultipart,
} from "@/lib/platform/storage/multipart";
import { aFolder, type TestDisk } from "./disks";
import { pdf, photo, png } from "./samples";

let place: TestDisk;
let store: FileStore;
beforeAll(async () => {
  place = await aFolder();
  store = fileStore(place.disk);
});
afterAll(() => place.close());

const request = (body: BodyInit, type: string) => {
  const init = { method: "POST", body, headers: { "content-type": type }, duplex: "half" };
  return new Request("http://portail.example/depot", init);
};
const form = (...entries: [string, string | File][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};
const file = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name);

/** Sent as a browser does it. */
async function read(data: FormData) {
  const { type, bytes } = await bytesOf(data);
  return readMultipart(request(new Uint8Array(bytes), type), store);
}

/** The same form as bytes, which a test may cut where it likes. */
async function bytesOf(data: FormData) {
  const response = new Response(data);
  return {
    type: response.headers.get("content-type") ?? "",
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

describe("a form with a file", () => {
  it("gives fields and stored file", async () => {
    const { fields, file: received } = await read(
      form(
        ["kind", "IDENTITY"],
        ["blocks[]", "BC01"],
        ["piece", file(png, "pièce d’identité.png")],
        ["note", "après"],
      ),
    );
    expect(fields).toEqual({ kind: "IDENTITY", "blocks[]": ["BC01"], note: "après" });
    expect(received?.name).toBe("pièce d’identité.png");
    if (!received?.outcome.ok) throw new Error("refused");
    expect(
      (
        await buffer(
          await store.openFile(received.outcome.value.key, received.outcome.value.sha256),
        )
      ).equals(png),
    ).toBe(true);
  });

  it.each([
    ["..\\..\\etc/fiche\u202Egnp.pdf", "fichegnp.pdf"],
    ["fac\u202Efdp.exe", "facfdp.exe"],
    ["\u2066rele\u200Bvé\u2069.pdf", "relevé.pdf"],
    ["deux\r\nlignes.pdf", "deuxlignes.pdf"],
    ['facture "a".pdf', 'facture "a".pdf'],
    [`${"é".repeat(250)}.pdf`, `${"é".repeat(196)}.pdf`],
  ])(
    "of the name %j it takes neither path nor unseen sign, and the rest as typed",
    async (typed, name) => {
      expect((await read(form(["piece", file(Buffer.alloc(0), typed)]))).file?.name).toBe(name);
    },
  );

  it.each([
    ["facture.pdf", Buffer.from("MZ\x90\x00", "latin1"), "WRONG_TYPE"],
    ["photo.png", Buffer.from("<html></html>"), "WRONG_TYPE"],
    ["archive.pdf", Buffer.from("PK\x03\x04\x14\x00", "latin1"), "WRONG_TYPE"],
    ["coupe.pdf", pdf(4000).subarray(0, 2000), "BROKEN_PDF"],
    ["vide.pdf", Buffer.alloc(0), "EMPTY"],
    ["gros.jpg", photo(MAX_UPLOAD_BYTES + 1), "TOO_LARGE"],
  ])("says why %s is refused and still gives the fields after it", async (name, bytes, error) => {
    const before = await place.keys();
    const found = await read(form(["piece", file(bytes, name)], ["after", "lu"]));
    expect(found).toEqual({
      fields: { after: "lu" },
      file: { name, outcome: { ok: false, error } },
    });
    expect(await place.keys()).toEqual(before);
  });

  it("knows that no file was chosen", async () => {
    const found = await read(form(["a", "1"], ["a", "2"], ["piece", file(Buffer.alloc(0), "")]));
    expect(found).toEqual({ fields: { a: ["1", "2"] } });
  });
});

describe("a form that is cut", () => {
  const cut = async (data: FormData, length: (whole: Buffer) => number, broken: boolean) => {
    const { type, bytes } = await bytesOf(data);
    let at = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      const end = Math.min(at + 10_000, length(bytes));
      if (at < end) controller.enqueue(new Uint8Array(bytes.subarray(at, end)));
      else if (broken) controller.error(new Error("ECONNRESET"));
      else controller.close();
      at = end;
    };
    return readMultipart(request(new ReadableStream({ pull }, { highWaterMark: 0 }), type), store);
  };

  it.each([true, false])(
    "in its file is interrupted and leaves nothing (connection lost: %s)",
    async (broken) => {
      const before = await place.keys();
      const found = await cut(
        form(["piece", file(photo(400_000), "long.jpg")]),
        () => 200_000,
        broken,
      );
      expect(found.file?.outcome).toEqual({ ok: false, error: "INTERRUPTED" });
      expect(await place.keys()).toEqual(before);
    },
  );

  it("after its file is refused, and the file goes too", async () => {
    const before = await place.keys();
    const data = form(["piece", file(png, "a.png")], ["note", "x".repeat(1000)]);
    await expect(cut(data, (whole) => whole.length - 500, false)).rejects.toThrow(FormRefused);
    expect(await place.keys()).toEqual(before);
  });
});

describe("a form that no page sends", () => {
  const refused = async (reading: () => Promise<unknown>) => {
    const before = await place.keys();
    await expect(reading()).rejects.toThrow(FormRefused);
    expect(await place.keys()).toEqual(before);
  };
  const fields = (count: number) =>
    form(...Array.from({ length: count }, (_, i): [string, string] => [`f${i}`, "x"]));

  it("is not multipart", () =>
    refused(() => readMultipart(request("a=1", "application/x-www-form-urlencoded"), store)));
  it("has no body", () =>
    refused(() => readMultipart(request("", "multipart/form-data; boundary=x"), store)));
  it("has two files", () =>
    refused(() => read(form(["a", file(png, "a.png")], ["b", file(png, "b.png")]))));
  it("names no boundary", () =>
    refused(() => readMultipart(request("x", "multipart/form-data"), store)));
  it("has one field too many", async () => {
    expect(Object.keys((await read(fields(MAX_FIELDS))).fields)).toHaveLength(MAX_FIELDS);
    await refused(() => read(fields(MAX_FIELDS + 1)));
  });
  it("has one character too many", async () => {
    const long = "x".repeat(MAX_FIELD_BYTES);
    expect((await read(form(["text", long]))).fields).toEqual({ text: long });
    await refused(() => read(form(["text", `${long}x`])));
  });
  it("names a field after a property of every object", async () => {
    const found = await read(form(["__proto__", "x"], ["toString", "y"]));
    expect(Object.entries(found.fields)).toEqual([
      ["__proto__", "x"],
      ["toString", "y"],
    ]);
  });
});
