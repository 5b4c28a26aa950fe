import "server-only";
import { nobody } from "@/lib/platform/actor/actor";
import { read } from "./read";

const PATIENCE = 3000;

/** Whether the database answers within three seconds. */
export async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false));
  const answer = read(nobody, (tx) => tx.$queryRaw`SELECT 1`).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]);
}
