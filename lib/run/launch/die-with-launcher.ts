/**
 * Preloaded in whatever the launcher starts: a launcher that is gone, even by SIGKILL, closes the channel it holds to
 * each of its children. They then stop as if asked to, and have five seconds for it: nobody is left to end them, and
 * the next launcher waits for their port.
 */
const ORPHAN_GRACE = 5_000;

function stop(): void {
  setTimeout(() => process.exit(1), ORPHAN_GRACE).unref();
  process.kill(process.pid, "SIGTERM");
}

/** Who waits for a message of its parent, as the server that `next dev` forks with the same preload does, lives until it comes. */
function waitForMessages(event: string | symbol): void {
  if (event === "message") process.channel?.ref();
}

if (process.connected) {
  process.once("disconnect", stop);
  process.channel?.unref(); // listening alone keeps nothing alive
  process.on("newListener", waitForMessages);
} else stop();
