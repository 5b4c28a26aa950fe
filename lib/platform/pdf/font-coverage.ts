/** The characters a TrueType font can display: its `cmap` table, formats 4 and 12 (OpenType specification, « cmap »). */
export function coverageOf(font: Buffer): Set<number> {
  const covered = new Set<number>();
  for (const subtable of subtables(font)) {
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, covered);
    if (format === 12) addGroups(subtable, covered);
  }
  return covered;
}

function subtables(font: Buffer): Buffer[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const record = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap");
  if (record === undefined) return [];
  const cmap = font.subarray(font.readUInt32BE(record + 8));
  return Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + i * 8)),
  );
}

/** Format 12: runs of characters whose glyphs follow one another. */
function addGroups(table: Buffer, covered: Set<number>): void {
  for (let at = 16, i = table.readUInt32BE(12); i > 0; at += 12, i--) {
    const last = table.readUInt32BE(at + 4);
    for (let code = table.readUInt32BE(at); code <= last; code++) covered.add(code);
  }
}

/** Format 4: four parallel arrays (last, first, delta, offset), for the characters below U+FFFF. */
function addSegments(table: Buffer, covered: Set<number>): void {
  const bytes = table.readUInt16BE(6);
  for (let at = 14; at < 14 + bytes; at += 2) {
    const last = table.readUInt16BE(at);
    for (let code = table.readUInt16BE(at + bytes + 2); code <= last && code < 0xffff; code++) {
      if (glyphOf(table, code, at, bytes) !== 0) covered.add(code);
    }
  }
}

function glyphOf(table: Buffer, code: number, at: number, bytes: number): number {
  const first = table.readUInt16BE(at + bytes + 2);
  const delta = table.readUInt16BE(at + 2 * bytes + 2);
  const offsetAt = at + 3 * bytes + 2;
  const offset = table.readUInt16BE(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  return table.readUInt16BE(offsetAt + offset + 2 * (code - first));
}
