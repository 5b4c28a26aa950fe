/** A catalog, its page tree and one A4 page: objects 1 to 3. */
export const PAGES = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Kids[3 0 R]/Count 1>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
];

/** A PDF of these objects, numbered from 1, the first of them its catalog, with a true cross-reference table. */
export function pdfOf(objects: readonly string[], trailer = ""): Buffer {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = String(text.length).padStart(10, "0");
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${place} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  const end = `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, "latin1");
}

/** The one-page PDF with these entries in its catalog, in its page, and these objects from number 4 on. */
export function pdfWith({ catalog = "", page = "", objects = [] as readonly string[] }): Buffer {
  const [root = "", pages = "", sheet = ""] = PAGES;
  const closing = />>$/;
  return pdfOf([
    root.replace(closing, `${catalog}>>`),
    pages,
    sheet.replace(closing, `${page}>>`),
    ...objects,
  ]);
}
