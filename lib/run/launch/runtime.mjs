// Plain JavaScript: an older Node must be able to read it far enough to say what is missing.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`Il faut Node 24 ou plus récent, et celui-ci est Node ${process.versions.node}.`);
  process.exit(1);
}
await import("./aliases.ts");
