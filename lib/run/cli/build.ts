import { build } from "../launch/build.ts";
import { loadDotEnv } from "../launch/environment.ts";
import { main } from "../launch/process.ts";

await main(async () => {
  loadDotEnv();
  console.log(`Le portail est construit : ${await build()}`);
});
