/** Across the page, under the text's ink and outside the reading order; nothing when the document is real. */
export const SPECIMEN = `
#let specimen = if data.specimen {
  place(center + horizon, rotate(-32deg, text(
    font: sans, size: 104pt, weight: 700, fill: rgb(179, 38, 30, 34), "SPÉCIMEN",
  )))
}
`;
