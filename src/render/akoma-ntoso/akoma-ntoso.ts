/**
 * Akoma Ntoso 1.0 (OASIS LegalDocML, https://docs.oasis-open.org/legaldocml/akn-core/v1.0/): the minutes as a
 * `debateReport`. The standard's `debate` is the record of what was said word by word; minutes report it.
 */
import { x } from 'xastscript'
import type { Element } from 'xast'
import type { ParsedMeeting, RenderOptions } from '../format.js'
import { buildRegister } from '../register.js'
import { replaceForbidden, toXmlDocument, type Replacement } from '../xml-document.js'
import { renderAnalysis } from './analysis.js'
import { renderItem, renderRollCall } from './body.js'
import { renderConclusions, renderPreface } from './frame.js'
import { renderIdentification } from './identification.js'
import { NAMESPACE, renderProprietary } from './proprietary.js'
import { buildReferences, renderReferences, type References } from './references.js'

const AKOMA_NTOSO = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
/** Elements whose content is text. */
const MIXED = new Set(['p', 'block', 'heading', 'num', 'jiyao:message'])

/**
 * @param meeting minutes with positions, and the string that they were parsed from
 * @returns an XML document that is valid against akomantoso30.xsd, whatever the minutes hold
 *
 * @example
 * ```js
 * import { parseMinutes } from 'jiyao'
 * import { renderAkomaNtoso } from 'jiyao/render'
 *
 * const source = '一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。'
 * const minutes = parseMinutes(source)
 * renderAkomaNtoso({ minutes, source }, { country: 'cn' }).includes('<akomaNtoso') // => true
 * ```
 */
export function renderAkomaNtoso({ minutes, source }: ParsedMeeting, options: RenderOptions = {}): string {
  const references = buildReferences(minutes, buildRegister(minutes))
  const proprietary = renderProprietary(minutes, source, references)
  const report = x('debateReport', { name: 'minutes' }, [
    x('meta', [
      renderIdentification(minutes, references, options.country ?? 'cn'),
      renderAnalysis(minutes),
      renderReferences(minutes, references),
      proprietary,
    ]),
    renderPreface(minutes, source, references),
    renderMainBody(minutes, references),
    renderConclusions(minutes, source, references),
  ])
  const document = x('akomaNtoso', { xmlns: AKOMA_NTOSO, 'xmlns:jiyao': NAMESPACE }, [report])
  proprietary.children.push(...replaceForbidden(document).map(renderReplacement))
  return toXmlDocument(document, MIXED)
}

function renderMainBody(minutes: ParsedMeeting['minutes'], references: References): Element {
  const rollCall = renderRollCall(minutes, references)
  const items = minutes.items.map((item, index) => renderItem(item, index + 1, references))
  // The standard wants something in it; there are texts that say nothing.
  return x('mainBody', rollCall === null && items.length === 0 ? [x('p')] : [rollCall, ...items])
}

function renderReplacement({ character, by, count }: Replacement): Element {
  return x('jiyao:replaced', { character, by, count })
}
