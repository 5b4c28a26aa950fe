import { verifyChain } from "@/lib/audit/audit-entry.queries";

/** How long the whole journal takes to be read and verified, and what memory that takes at most. */
const megabytes = () => Math.round(process.memoryUsage().rss / 1024 ** 2);
const atRest = megabytes();
let most = atRest;
const watch = setInterval(() => {
  most = Math.max(most, megabytes());
}, 50);
const start = performance.now();
const used = process.cpuUsage();
const { count, faultCount } = await verifyChain();
const seconds = ((performance.now() - start) / 1000).toFixed(1);
clearInterval(watch);
const { user, system } = process.cpuUsage(used);
const processor = ((user + system) / 1e6).toFixed(1);
console.log(
  `${count} entries, ${faultCount} faults: ${seconds} s (goal 10), ${processor} s of processor here; ${most} MB at most, ${atRest} at rest`,
);
process.exit(); // pools would keep the process
