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

/** What it starts in its turn is not the launcher's: the preload is not handed on, as `next dev` would to all that it forks. */
const { execArgv } = process;
const own = execArgv.findIndex((argument) => argument.endsWith("/die-with-launcher.ts"));
execArgv.splice(own - 1, 2);

if (process.connected) {
  process.once("disconnect", stop);
  process.channel?.unref(); // listening alone keeps nothing alive
} else stop();
