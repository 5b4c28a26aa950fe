import { SPECIMEN } from "./specimen.template";

/** The letter's Typst: it lays out the blocks of `layout.ts` and knows nothing of what they say. */
export const LETTER = String.raw`${SPECIMEN}
#let ink = rgb("#14182B")
#let muted = rgb("#5C6484")
#let line-color = rgb("#DEDCD3")
#let brand = rgb("#0B5A6F")
#let tint = rgb("#EEF6F8")

#set document(title: data.title, author: data.issuer.name)
#set text(size: 10.2pt, fill: ink)
#set par(leading: 0.62em, spacing: 1.05em)
#set page(
  paper: "a4",
  margin: (top: 31mm, bottom: 26mm, x: 24mm),
  header-ascent: 9mm,
  header: block(width: 100%, stroke: (bottom: 0.6pt + line-color), inset: (bottom: 3mm),
    text(fill: brand, weight: 600, size: 10pt, data.issuer.name)),
  footer: context block(width: 100%, stroke: (top: 0.6pt + line-color), inset: (top: 2.5mm),
    text(fill: muted, size: 7.5pt, grid(
      columns: (1fr, auto), column-gutter: 6mm,
      data.reference,
      [page #counter(page).display() sur #counter(page).final().first()],
    ))),
  foreground: specimen,
)
#show heading: set text(font: serif, weight: 600)
#show heading.where(level: 1): set text(size: 19pt, fill: brand)
#show heading.where(level: 1): set block(above: 0pt, below: 0.55em)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.75em)
#show heading.where(level: 3): set text(size: 10.8pt)
#show heading.where(level: 3): set block(above: 1.4em, below: 0.9em)
#show heading.where(level: 4): set text(size: 10.2pt, font: sans)
#show heading.where(level: 4): set block(above: 1.2em, below: 0.7em)

#show "(référentiel\u{00A0}provisoire)": mark => text(style: "italic", weight: 400, size: 0.86em, fill: rgb("#955100"), mark)

#let lines(text) = text.split("\n").join(linebreak())

#let fields(rows) = grid(
  columns: (52mm, 1fr), column-gutter: 5mm, row-gutter: 0.75em,
  ..rows.map(((label, value)) => (text(fill: muted, label), lines(value))).flatten(),
)

#let data-table(columns, rows) = {
  set text(size: 9.4pt)
  set par(leading: 0.5em)
  table(
    columns: columns.map(column => column.width * 1fr),
    inset: (x: 2mm, y: 1.7mm),
    align: left + top,
    stroke: (x, y) => (bottom: 0.5pt + if y == 0 { brand } else { line-color }),
    fill: (x, y) => if y == 0 { tint },
    table.header(..columns.map(column => text(weight: 600, column.label))),
    // a row stays on one page, unless a text of it could fill one
    ..rows.map(row => row.map(cell => table.cell(breakable: row.any(text => text.len() > 1200), lines(cell)))).flatten(),
  )
}

#let signature(entry) = block(width: if entry.detail == "" { 50% } else { 100% }, above: 3.5mm, breakable: false, stroke: 0.6pt + line-color, radius: 2pt, inset: 3.5mm, {
  text(weight: 600, entry.name)
  linebreak()
  text(fill: muted, size: 9.4pt, entry.capacity)
  if entry.detail == "" { v(13mm) } else { parbreak(); par(leading: 0.5em, text(size: 8.4pt, lines(entry.detail))) }
})

#let shown(item) = {
  if item.kind == "section" { heading(level: 2, item.text) }
  else if item.kind == "subsection" { heading(level: 3, item.text) }
  else if item.kind == "part" { heading(level: 4, bookmarked: false, item.text) }
  else if item.kind == "paragraph" { par(lines(item.text)) }
  else if item.kind == "note" { par(text(style: "italic", fill: muted, lines(item.text))) }
  else if item.kind == "small" { par(text(size: 8.2pt, fill: muted, lines(item.text))) }
  else if item.kind == "fields" { block(above: 1.1em, below: 1.1em, breakable: false, sticky: true, fields(item.rows)) }
  else if item.kind == "list" { list(indent: 2mm, body-indent: 2.5mm, spacing: 0.85em, marker: text(fill: brand, "•"), ..item.items.map(lines)) }
  else if item.kind == "table" { block(above: 1em, below: 1.2em, data-table(item.columns, item.rows)) }
  else if item.kind == "callout" {
    block(width: 100%, breakable: false, above: 1.3em, below: 1.3em, fill: tint, stroke: (left: 2.4pt + brand), inset: (x: 5mm, y: 3.8mm), {
      text(weight: 700, size: 11.5pt, fill: brand, item.title)
      parbreak()
      lines(item.text)
    })
  }
  else if item.kind == "signatures" { item.entries.map(signature).join() }
}

// what is signed goes with the signature: no page begins with a name alone
#let bound(item, next) = {
  if next == "signatures" { block(sticky: true, below: 5.5mm, shown(item)) } else { shown(item) }
}

#grid(
  columns: (1fr, 76mm),
  {
    if data.hasLogo { block(below: 4mm, context {
      let tall = image("/logo", height: 15mm, alt: data.issuer.name)
      if measure(tall).width > 62mm { image("/logo", width: 62mm, alt: data.issuer.name) } else { tall }
    }) }
    text(size: 9.2pt, fill: muted, (..data.issuer.address, data.issuer.contact).map(lines).join(linebreak()))
  },
  data.at("recipient", default: ()).map(lines).join(linebreak()),
)
#v(7mm)
#if "placeAndDate" in data { align(right, data.placeAndDate); v(7mm) }
#heading(level: 1, data.title)
#if "subtitle" in data { text(size: 11.5pt, fill: muted, data.subtitle); v(1mm) }
// a function is handed one block: whatever it is handed is hashed whole, at each call
#for (index, item) in data.blocks.enumerate() {
  bound(item, data.blocks.at(index + 1, default: (kind: none)).kind)
}
`;
