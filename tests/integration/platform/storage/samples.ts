/** The smallest PNG there is: one transparent pixel. */
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

export const jpeg = Buffer.concat([
  Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
  Buffer.alloc(300, 7),
  Buffer.from("ffd9", "hex"),
]);

/** A file of exactly so many bytes that begins as a PDF does, and where no two pages of memory are alike. */
export function pdf(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 64) bytes.write(`\n% ${at}`, at);
  bytes.write("%PDF-1.7\n");
  return bytes;
}
