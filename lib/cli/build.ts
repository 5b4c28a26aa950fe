import { build } from "../launch/build.ts";
import { main } from "../launch/run.ts";

await main(build);
