import { writeFileSync } from "node:fs";
import { readmes } from "@/lib/run/docs/render";

/** Writes the README of each context from its glossary, lifecycles and policies, and the page of the rules. */
for (const { file, text } of readmes()) writeFileSync(file, text);
