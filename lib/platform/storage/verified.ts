import { createHash } from "node:crypto";
import { Transform } from "node:stream";

/** The stored bytes are no longer those that were kept. */
class BytesChanged extends Error {
  override readonly name = "BytesChanged";
}

/**
 * Lets bytes through but for the last of them, which leave once the whole is what was kept: what was changed in the
 * storage never becomes a whole file elsewhere, and a small one does not even begin.
 */
export function verified(sha256: string): Transform {
  const hash = createHash("sha256");
  let held: Buffer | undefined;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      const before = held;
      held = chunk;
      done(null, before);
    },
    flush(done) {
      if (hash.digest("hex") === sha256) done(null, held);
      else done(new BytesChanged());
    },
  });
}
