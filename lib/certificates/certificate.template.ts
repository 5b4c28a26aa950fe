import { SPECIMEN } from "@/lib/platform/pdf/specimen.template";

/** A4 on its side, one page. The attestation of a block has a band at its left and no frame: nobody takes one for the other. */
export const CERTIFICATE = String.raw`${SPECIMEN}
#let ink = rgb("#14182B")
#let muted = rgb("#4B5273")
#let brand = rgb("#0B5A6F")
#let is-block = data.scope != ""

#let frame = if is-block {
  place(left + top, rect(width: 12mm, height: 100%, fill: brand))
} else {
  place(center + horizon, rect(width: 100% - 18mm, height: 100% - 18mm, stroke: 1.4pt + brand))
  place(center + horizon, rect(width: 100% - 22.5mm, height: 100% - 22.5mm, stroke: 0.4pt + brand))
}

#set document(title: data.heading + " – " + data.title + " – " + data.number, author: data.issuerName)
#set page(
  width: 297mm, height: 210mm,
  margin: (x: 34mm, top: if is-block { 24mm } else { 25mm }, bottom: 21mm),
  background: frame,
  foreground: specimen,
)
#set text(size: 10.5pt, fill: ink)
#set par(leading: 0.6em, spacing: 0pt)
#set align(center)
#show heading: set text(font: serif, weight: 600)
#show heading: set block(above: 0pt, below: 0pt)

#if data.hasLogo {
  image("/logo", height: 12mm, width: 60mm, fit: "contain", alt: data.issuerName)
  v(2.5mm)
}
#text(size: 10.5pt, weight: 600, tracking: 0.5pt, fill: brand, upper(data.issuerName))
#if data.duplicate != "" {
  v(3mm)
  text(size: 12pt, weight: 600, tracking: 1pt, "DUPLICATA")
}
#v(1fr)
#heading(level: 1, if is-block { text(size: 22pt, fill: brand, data.heading) } else { text(size: 17pt, weight: 400, data.heading) })
#v(if is-block { 8mm } else { 9mm })
#heading(level: 2, par(leading: 0.6em, if is-block { text(size: 17pt, data.title) } else { text(size: if data.title.clusters().len() > 48 { 22pt } else { 28pt }, fill: brand, data.title) }))
#v(1fr)
#text(font: serif, style: "italic", size: 13pt, fill: muted, data.lead)
#v(7mm)
#text(font: serif, weight: 600, size: if data.holderName.clusters().len() > 40 { 19pt } else { 26pt }, data.holderName)
#v(5.5mm)
#text(size: 12pt, data.birth)
#v(1fr)
#line(length: 32mm, stroke: 0.8pt + brand)
#v(6mm)
#block(width: 84%, {
  set text(size: 9.8pt)
  set par(leading: 0.5em, spacing: 0.95em)
  if is-block { par(text(weight: 600, data.scope)) }
  for mention in data.mentions { par(mention.split("\n").join(linebreak())) }
})
#v(2fr)
#grid(
  columns: (1fr, 1fr, 30mm), column-gutter: 8mm, align: (left + bottom, left + bottom, right + bottom),
  {
    text(weight: 600, data.delivered)
    linebreak()
    data.awardingBody
    linebreak()
    text(size: 9pt, fill: muted, "N° " + data.number)
    if data.duplicate != "" {
      linebreak()
      text(size: 9pt, weight: 600, data.duplicate)
    }
  },
  {
    grid(columns: (1fr, auto), align: (left + bottom, right + bottom), column-gutter: 3mm,
      image("/signature", height: 15mm, width: 46mm, fit: "contain", alt: "Signature, " + data.signatory.name),
      if data.hasSeal { image("/seal", height: 18mm, width: 24mm, fit: "contain", alt: "Cachet, " + data.issuerName) },
    )
    block(width: 100%, above: 1mm, stroke: (top: 0.5pt + muted), inset: (top: 2mm), {
    text(weight: 600, data.signatory.name)
    linebreak()
    text(size: 9pt, fill: muted, data.signatory.capacity)
    })
  },
  {
    link(data.verificationUrl, image(bytes(data.qr), format: "svg", width: 25mm, alt: "Code QR menant à la page de vérification " + data.verificationUrl))
    v(1mm, weak: true)
    text(size: 7pt, fill: muted, "Vérifier ce document")
  },
)
#v(2mm, weak: true)
#align(right, text(size: 7pt, fill: muted, data.verificationUrl))
`;
