import { build } from "../launch/build.ts";
import { main } from "../launch/process.ts";

await main(build);
