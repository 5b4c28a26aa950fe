import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { Refusal } from "../launch/process.ts";

type Through = (source: globalThis.ReadableStream) => Promise<globalThis.ReadableStream>;

async function through(source: Readable, cipher: Through): Promise<Readable> {
  const web = Readable.toWeb(source) as globalThis.ReadableStream;
  return Readable.fromWeb((await cipher(web)) as ReadableStream);
}

/** In the format of « age », for whoever holds the identity of this recipient. */
export function encrypted(source: Readable, recipient: string): Promise<Readable> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return through(source, (stream) => encrypter.encrypt(stream));
}

export function decrypted(source: Readable, identity: string): Promise<Readable> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return through(source, (stream) => decrypter.decrypt(stream));
}

/** A pair for backups, as « age-keygen » draws it: the identity reads, the recipient can only write. */
export async function newPair(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateIdentity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The identity in a file, as « age-keygen » or `--new-key` writes it: one line among comments. */
export async function readIdentity(file: string | undefined): Promise<string> {
  if (!file)
    throw new Refusal("Indiquez par --identity le fichier de la clé privée des sauvegardes.");
  const text = await readFile(file, "utf8").catch(() => "");
  const [identity] = /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(text) ?? [];
  if (!identity) throw new Refusal(`${file} : aucune clé privée (AGE-SECRET-KEY-1…) ne s’y lit.`);
  return identity;
}
