import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  type Brief,
  type BriefTable,
  briefWords,
  type Note,
  type Passage,
  type ReleaseMark,
  standingOf,
} from '@parley/engine/brief'
import PDFDocument from 'pdfkit'

type Document = InstanceType<typeof PDFDocument>

/** A4 in points, with its margins. */
const PAGE = { size: 'A4', margins: { top: 64, bottom: 64, left: 68, right: 68 } } as const
const BODY = 10
const SMALL = 8.5
const QUIET = '#555555'
const INK = '#111111'

const FONTS = {
  plain: 'DejaVuSerif.ttf',
  bold: 'DejaVuSerif-Bold.ttf',
  sans: 'DejaVuSans.ttf',
  sansBold: 'DejaVuSans-Bold.ttf',
} as const

/**
 * A brief as PDF: tagged text that can be searched and read aloud, its fonts inside (DejaVu: Latin with Vietnamese, Greek,
 * Cyrillic, Arabic and more). The same brief gives the same bytes. `mark`: null: a draft, and says so on every page.
 */
export const renderBriefPdf = async (brief: Brief, mark: ReleaseMark | null): Promise<Uint8Array> => {
  const fonts = await readFonts()
  const words = briefWords[brief.language]
  const doc = new PDFDocument({
    ...PAGE,
    // Fonts as bytes: pdfkit takes no paths where it is not sure to be on Node.
    font: fonts.plain as unknown as string,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: brief.language,
    // No clock: the day that the brief is about.
    info: {
      Title: brief.title,
      Producer: 'Parley',
      Creator: `Parley ${brief.provenance.engineVersion}`,
      CreationDate: new Date(`${mark?.on ?? brief.asOf}T00:00:00Z`),
    },
  })
  for (const name of Object.keys(FONTS) as (keyof typeof FONTS)[]) doc.registerFont(name, fonts[name])
  const bytes = collect(doc)
  const numbers = new Map(brief.notes.map(({ claim, number }) => [claim, number]))
  write(doc, 'P', standingOf(brief, mark), 'sansBold', SMALL, QUIET)
  write(doc, 'H1', brief.title, 'bold', 18)
  write(doc, 'P', brief.headline, 'bold', 12)
  for (const line of brief.lead) write(doc, 'P', line, 'plain', SMALL, QUIET)
  for (const { heading, blocks } of brief.sections) {
    startSection(doc, heading)
    for (const block of blocks) {
      if (block.kind === 'table') writeTable(doc, block)
      else writePassage(doc, block, numbers)
    }
  }
  if (brief.notes.length > 0) {
    startSection(doc, words.sources)
    for (const note of brief.notes) write(doc, 'Note', noteInWords(note), 'plain', SMALL)
  }
  doc.moveDown()
  write(doc, 'P', words.provenance(brief), 'sans', SMALL, QUIET)
  numberPages(doc, mark === null || brief.classification !== null ? standingOf(brief, mark) : brief.title)
  doc.end()
  return bytes
}

const readFonts = async (): Promise<Record<keyof typeof FONTS, Buffer>> => {
  const { resolve } = createRequire(import.meta.url)
  const read = async ([name, file]: [string, string]) => [name, await readFile(resolve(`dejavu-fonts-ttf/ttf/${file}`))]
  return Object.fromEntries(await Promise.all(Object.entries(FONTS).map(read)))
}

const collect = (doc: Document): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })

const write = (doc: Document, tag: string, text: string, font: keyof typeof FONTS, size: number, color = INK): void => {
  const element = doc.struct(tag, {}, [
    () => {
      doc.font(font).fontSize(size).fillColor(color).text(text, { lineGap: 2 }).moveDown(0.45)
    },
  ])
  doc.addStructure(element)
}

/** A heading never stands alone at the foot of a page. */
const startSection = (doc: Document, heading: string): void => {
  const room = doc.page.height - doc.page.margins.bottom - doc.y
  if (room < 90) doc.addPage()
  doc.moveDown(0.7)
  write(doc, 'H2', heading, 'bold', 13)
}

const writePassage = (doc: Document, { text, claims }: Passage, numbers: ReadonlyMap<string, number>): void => {
  const marks = claims.flatMap((claim) => numbers.get(claim) ?? []).join(', ')
  write(doc, 'P', marks === '' ? text : `${text} [${marks}]`, 'plain', BODY)
}

const writeTable = (doc: Document, { caption, head, rows }: BriefTable): void => {
  write(doc, 'Caption', caption, 'sansBold', SMALL)
  doc.font('sans').fontSize(SMALL).fillColor(INK)
  const cellsIn = (font: keyof typeof FONTS, row: readonly string[]) =>
    row.map((text) => ({ text, font: { src: font, size: SMALL } }))
  const { width, margins } = doc.page
  const room = width - margins.left - margins.right
  const first = room * (head.length > 2 ? 0.4 : 0.5)
  doc.table({
    defaultStyle: {
      border: { top: 0, right: 0, bottom: 0.5, left: 0 },
      borderColor: '#bbbbbb',
      padding: { top: 3, bottom: 3, left: 0, right: 8 },
    },
    columnStyles: head.map((_, k) => (k === 0 ? first : (room - first) / (head.length - 1))),
    data: [cellsIn('sansBold', head), ...rows.map((row) => cellsIn('sans', row))],
  })
  doc.moveDown(0.8)
}

const noteInWords = ({ number, said, says, quotes }: Note): string =>
  [
    `[${number}] ${said}: ${says}`,
    ...quotes.map(({ exact, isDigest, source }) => (isDigest ? `${source}: ${exact}` : `“${exact}” (${source})`)),
  ].join(' — ')

/** Page numbers below the text, with what every page must say. */
const numberPages = (doc: Document, line: string): void => {
  const { start, count } = doc.bufferedPageRange()
  for (let k = start; k < start + count; k++) {
    doc.switchToPage(k)
    const { width, height, margins } = doc.page
    const bottom = margins.bottom
    margins.bottom = 0
    doc
      .font('sans')
      .fontSize(SMALL)
      .fillColor(QUIET)
      .text(`${line} · ${k - start + 1} / ${count}`, margins.left, height - 40, {
        width: width - margins.left - margins.right,
        align: 'right',
        lineBreak: false,
      })
    margins.bottom = bottom
  }
}
