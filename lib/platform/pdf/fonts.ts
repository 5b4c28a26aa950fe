import { readFileSync } from "node:fs";
import { join } from "node:path";

// whole TrueType files: Typst passes over woff and woff2 without a word and falls back to its own font
const packages = join(process.cwd(), "node_modules/@expo-google-fonts");
const styles = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];
const family = (folder: string, name: string) => () =>
  styles.map((style) => readFileSync(join(packages, folder, style, `${name}_${style}.ttf`)));

export const readSans = family("source-sans-3", "SourceSans3");
export const readSerif = family("source-serif-4", "SourceSerif4");
