import { expect, test } from "@playwright/test";
import { clearKilled, isAlive } from "../../support/cluster.ts";
import { answers, type OwnPortal, openPortal } from "../support/own-portal.ts";
import { childrenOf } from "../support/processes.ts";
import { connectionAfter, steadyClients } from "../support/steady-clients.ts";

test.describe.configure({ mode: "serial" });

let portal: OwnPortal;
test.beforeAll(async () => {
  portal = await openPortal("test", 2);
});
test.afterAll(async () => {
  await portal?.close();
  await clearKilled();
});

const children = () => childrenOf(portal.pid);
const health = (address: string) => `${address}/api/health`;

test("a worker that is killed leaves the servers answering, and comes back", async () => {
  const { worker = 0, servers } = await children();
  expect(servers).toHaveLength(2);
  const load = steadyClients(portal.addresses, 2);
  process.kill(worker, "SIGKILL");
  await expect.poll(async () => (await children()).worker ?? worker).not.toBe(worker);
  expect((await load.stop()).lost).toEqual([]);
  expect((await children()).servers).toEqual(servers);
});

test("two instances are replaced one after the other under load: no request is lost", async () => {
  const { servers: old } = await children();
  const load = steadyClients(portal.addresses);
  for (const [rank, server] of old.entries()) {
    const address = portal.addresses[rank] ?? "";
    expect(await connectionAfter(address)).toBe("keep-alive");
    process.kill(server, "SIGTERM");
    await expect.poll(() => connectionAfter(address), { intervals: [50] }).toBe("close");
    await expect.poll(async () => (await children()).servers.includes(server)).toBe(false);
    await expect.poll(async () => (await children()).servers.length).toBe(2);
    for (const address of portal.addresses) await answers(health(address), 200);
  }
  const { answered, lost } = await load.stop();
  expect(lost).toEqual([]);
  expect(answered).toBeGreaterThan(20);
  expect((await children()).servers).not.toContain(old[0]);
});

test("a launcher that is killed leaves nobody behind, whatever connections are kept", async () => {
  const { worker = 0, servers } = await children();
  const load = steadyClients(portal.addresses);
  process.kill(portal.pid, "SIGKILL");
  await expect.poll(() => [worker, ...servers].filter(isAlive), { timeout: 40_000 }).toEqual([]);
  await load.stop();
});
