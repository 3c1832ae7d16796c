/**
 * The parts of a Word document: ECMA-376 part 2 packs XML files, and says by relationships which is which.
 */
import { unzipSync } from 'fflate'
import { readXml, type Element } from './xml.js'

export interface Parts {
  document: Element
  styles: Element | undefined
  numbering: Element | undefined
}

const LARGEST = 64 * 2 ** 20
/** OLE compound files: documents of Word before 2007, and of any version with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const OLD_WORD = 'an old Word document (.doc), or one with a password: save it as .docx without a password'
const ZIP = [0x50, 0x4b]

/** A file whose fault is known; any other error on the way is of a damaged one. */
export class NotReadable extends Error {}

/** @throws NotReadable with a reason for one line, or an error of zip or XML */
export function readParts(file: Uint8Array): Parts {
  if (startsWith(file, COMPOUND_FILE)) {
    throw new NotReadable(OLD_WORD)
  }
  if (!startsWith(file, ZIP)) throw new NotReadable('no Word document (.docx)')
  return partsOf(unpack(file))
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte)
}

/** What a part may say of its size is what is unpacked of it, and no more. */
function unpack(file: Uint8Array): Map<string, Uint8Array> {
  let size = 0
  const files = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name) || /^(?:customXml|docProps)[/\\]/i.test(name)) return false
      size += originalSize
      if (size > LARGEST) throw new NotReadable(`unpacks to more than ${LARGEST / 2 ** 20} MB`)
      return true
    },
  })
  return new Map(Object.entries(files).map(([name, bytes]) => [name.replaceAll('\\', '/'), bytes]))
}

function partsOf(files: ReadonlyMap<string, Uint8Array>): Parts {
  const main = relatedTo('', files).get('officeDocument') ?? 'word/document.xml'
  const bytes = files.get(main)
  if (bytes === undefined) throw new NotReadable('no Word document (.docx)')
  const document = readXml(decode(bytes))
  // Spreadsheets and slides are packed the same way.
  if (document.name !== 'document') throw new NotReadable('no Word document (.docx)')
  const related = relatedTo(main, files)
  const read = (type: string) => {
    const part = files.get(related.get(type) ?? '')
    return part && readXml(decode(part))
  }
  return { document, styles: read('styles'), numbering: read('numbering') }
}

/** The targets of a part's relationships, by the last word of their type. */
function relatedTo(part: string, files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const bytes = files.get(`${folder}_rels/${part.slice(slash)}.rels`)
  const targets = new Map<string, string>()
  for (const { attributes } of bytes ? readXml(decode(bytes)).children : []) {
    const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? ''
    const target = attributes.get('Target') ?? ''
    targets.set(type, target.startsWith('/') ? target.slice(1) : folder + target)
  }
  return targets
}

/** XML is UTF-8, or UTF-16 with a byte order mark. */
function decode(bytes: Uint8Array): string {
  const isLittle = startsWith(bytes, [0xff, 0xfe])
  const encoding = isLittle ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}
