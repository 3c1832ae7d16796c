/** The playground as people open it: one file, from the disk, in a real Chromium. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { officeMinutes } from '../../test/inputs/docx/word-file.js'
import { encodeGbk } from '../../test/inputs/html/gbk.js'
import { findChromium } from './browser.js'

const root = path.join(import.meta.dirname, '../..')
const seed = readFileSync(path.join(root, 'seeds/taicang-2021-60.txt'), 'utf8')
const executablePath = findChromium()
const skipped = executablePath === undefined ? ' (skipped: no Chromium in PATH)' : ''

describe.skipIf(executablePath === undefined)(`the playground${skipped}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiyao-playground-'))
  let browser: Browser
  let page: Page
  /** What the page asked for, and what it complained of. */
  let requests: string[]
  let complaints: string[]

  beforeAll(async () => {
    await build({
      configFile: path.join(root, 'playground/vite.config.ts'),
      logLevel: 'silent',
      build: { outDir: folder, emptyOutDir: true },
    })
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
  })

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    requests = []
    complaints = []
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    page.setDefaultTimeout(10_000)
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href)
  })

  afterEach(async () => {
    expect(complaints).toEqual([])
    // Nothing but the file itself, what it made of itself, and the frame.
    expect(requests.filter((url) => !/^(?:file:|blob:|data:|about:)/.test(url))).toEqual([])
    await page.close()
  })

  /** What axe-core says against a document, with the first element of each kind. */
  async function violations(frame: Frame): Promise<string[]> {
    await frame.evaluate(axe.source)
    return frame.evaluate(async () => {
      const { axe: loaded } = window as unknown as { axe: typeof axe }
      const { violations: found } = await loaded.run(document, { iframes: false })
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
  }

  function annotated(): FrameLocator {
    return page.frameLocator('iframe')
  }

  async function paste(text: string): Promise<void> {
    await page.locator('#source').fill(text)
  }

  test('the seed: nine items appear, and a click on a task highlights its words', async () => {
    await paste(seed)
    const items = annotated().locator('#items .entry')
    await items.first().waitFor()
    expect(await items.count()).toBe(9)
    expect(await page.locator('#status').textContent()).toMatch(/^9 议题 · /)

    await annotated().locator('#tasks .entry').nth(1).click()
    const words = annotated().locator('#source .run.is-active')
    expect((await words.allTextContents()).join('')).toBe('市人才公寓建设领导小组要发挥牵头职责，统筹人才公寓建设')
    const isInSight = () =>
      words.first().evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    await expect.poll(isInSight).toBe(true)
    expect(await words.first().evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('hover and focus say what words mean, and Escape takes it away', async () => {
    await page.locator('#example').click()
    const deadline = annotated().locator('.is-deadline').first()
    await deadline.hover()
    const card = annotated().locator('#card')
    expect(await card.textContent()).toContain('完成时限：2023-06-30（6月底前）')
    expect(await card.textContent()).toContain('牵头单位 市住建局')
    const decision = annotated().locator('a.is-decision').first()
    await decision.focus()
    await expect.poll(() => card.textContent()).toContain('议定事项：原则同意')
    await decision.press('Escape')
    expect(await card.isHidden()).toBe(true)
  })

  test('a box of the legend turns its kind off', async () => {
    await page.locator('#example').click()
    const decision = annotated().locator('.run.is-decision:not(.is-deadline)').first()
    const ground = () => decision.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(await ground()).not.toBe('rgba(0, 0, 0, 0)')
    await annotated().locator('#show-decisions').uncheck()
    await expect.poll(ground).toBe('rgba(0, 0, 0, 0)')
  })

  test.each([
    ['bodies', '.is-support'],
    ['statements', '.is-statement'],
    ['deadlines', '.is-deadline'],
    ['persons', '.is-present'],
  ])('without the box of %s letters have the colour of the text', async (box, kind) => {
    await page.locator('#example').click()
    const colourOf = (selector: string) =>
      annotated().locator(selector).first().evaluate((element) => getComputedStyle(element).color)
    const ink = await colourOf('.source')
    expect(await colourOf(`.source ${kind}`)).not.toBe(ink)
    await annotated().locator(`#show-${box}`).uncheck()
    await expect.poll(() => colourOf(`.source ${kind}`)).toBe(ink)
  })

  test('JSON, messages and ledger have tabs, reached with the arrows', async () => {
    await page.locator('#example').click()
    await annotated().locator('#items .entry').first().waitFor()
    await page.locator('#tab-annotated').focus()
    await page.keyboard.press('ArrowRight')
    expect(JSON.parse((await page.locator('#panel-json pre').textContent()) ?? '')).toHaveProperty('items')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#panel-checks').isVisible()).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#panel-ledger tbody tr').count()).toBeGreaterThan(2)
    expect(await page.locator('#panel-ledger th').allTextContents()).toContain('牵头单位')
  })

  test('a message selects its words in the text', async () => {
    await paste(readFileSync(path.join(root, 'fixtures/taiwan-labels/input.txt'), 'utf8'))
    await page.locator('#tab-checks').click()
    const quote = page.locator('#panel-checks .quote').first()
    const words = await quote.textContent()
    await quote.click()
    const selected = await page.locator('#source').evaluate((element) => {
      const area = element as HTMLTextAreaElement
      return area.value.slice(area.selectionStart, area.selectionEnd)
    })
    expect(selected).toBe(words)
  })

  test('a file can be opened, and one that cannot be read says why', async () => {
    const chooser = page.locator('#file')
    await chooser.setInputFiles({ name: '纪要.md', mimeType: 'text/markdown', buffer: Buffer.from('# 甲会议纪要\n') })
    await annotated().locator('h1').waitFor()
    expect(await page.locator('#source').inputValue()).toBe('# 甲会议纪要\n')
    expect(await page.locator('#format').inputValue()).toBe('markdown')
    const gbk = Buffer.from([0xbb, 0xe1, 0xd2, 0xe9])
    await chooser.setInputFiles({ name: '旧.txt', mimeType: 'text/plain', buffer: gbk })
    await expect.poll(() => page.locator('#status').textContent()).toContain('旧.txt：不是 UTF-8 编码')
    await chooser.setInputFiles({ name: '图.png', mimeType: 'image/png', buffer: gbk })
    await expect.poll(() => page.locator('#status').textContent()).toContain('这种文件还不能读')
    await chooser.setInputFiles({ name: '空.html', mimeType: 'text/html', buffer: Buffer.from('<p>') })
    await expect.poll(() => page.locator('#status').textContent()).toBe('空.html：里面没有文字')
    expect(await page.locator('#source').inputValue()).toBe('# 甲会议纪要\n')
  })

  test('a Word document and a web page can be dropped', async () => {
    const drop = async (name: string, bytes: Uint8Array) => {
      const data = await page.evaluateHandle(
        ({ name, content }) => {
          const transfer = new DataTransfer()
          transfer.items.add(new File([Uint8Array.from(content)], name))
          return transfer
        },
        { name, content: [...bytes] },
      )
      await page.locator('#drop').dispatchEvent('drop', { dataTransfer: data })
    }
    const source = () => page.locator('#source').inputValue()

    await drop('纪要.docx', await officeMinutes())
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/^2 议题/)
    expect(await source()).toContain('\n一、审议《青川市城市更新办法》\n')
    await annotated().locator('#tasks .entry').first().click()
    expect(await annotated().locator('#source .run.is-active').first().isVisible()).toBe(true)

    await drop('纪要.html', encodeGbk('<meta charset=gbk><h1>甲市会议纪要</h1><script>top.hurt = 1</script><p>一、审议《乙办法》</p>'))
    await expect.poll(source).toBe('# 甲市会议纪要\n\n一、审议《乙办法》\n')
    expect(await page.locator('#format').inputValue()).toBe('markdown')
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)

    await drop('坏.docx', Uint8Array.of(0x50, 0x4b, 3, 4))
    await expect.poll(() => page.locator('#status').textContent()).toContain('坏.docx：读不出内容')
    await drop('旧.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))
    await expect.poll(() => page.locator('#status').textContent()).toContain('另存为 .docx')
    await drop('新.doc', await officeMinutes())
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/^2 议题/)
  })

  test('every download gives its file', async () => {
    await page.locator('#example').click()
    await annotated().locator('#items .entry').first().waitFor()
    const downloaded = async (act: () => Promise<unknown>) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()])
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
    }
    const html = await downloaded(() => page.getByRole('button', { name: '下载 .html' }).click())
    expect(html.name).toBe('minutes.html')
    expect(html.content.toString()).toMatch(/^<!doctype html>/)
    await page.locator('#tab-ledger').click()
    const xlsx = await downloaded(() => page.getByRole('button', { name: '下载 .xlsx' }).click())
    expect(xlsx.content.subarray(0, 2).toString()).toBe('PK')
    const csv = await downloaded(() => page.getByRole('button', { name: '下载 .csv' }).click())
    expect(csv.content.toString()).toMatch(/^\uFEFF序号,/)
    const xml = await downloaded(() => page.getByLabel('其他格式').selectOption('akoma-ntoso'))
    expect(xml.content.toString()).toContain('<akomaNtoso')
    await paste('一、审议《甲办法》\n三、审议《乙办法》')
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/^2 议题/)
    await page.locator('#tab-checks').click()
    const txt = await downloaded(() => page.getByRole('button', { name: '下载 .txt' }).click())
    expect(txt.content.toString()).toContain('2:1 “一、”之后是“三、”，缺第2项 (numbering-gap)\n')
  })

  test('hostile text stays text', async () => {
    await paste('<script>top.hurt = 1</script><img src="http://127.0.0.1:9/" onerror="top.hurt = 1">\n一、审议《</style>办法》')
    await annotated().locator('#items .entry').first().waitFor()
    expect(await annotated().locator('.source').textContent()).toContain('<script>top.hurt = 1</script>')
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  })

  test.each(['light', 'dark'] as const)('axe finds nothing against page and frame (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await paste(seed)
    await annotated().locator('#items .entry').first().waitFor()
    expect(await violations(page.frames()[1] ?? page.mainFrame())).toEqual([])
    for (const tab of ['annotated', 'json', 'checks', 'ledger']) {
      await page.locator(`#tab-${tab}`).click()
      expect(await violations(page.mainFrame())).toEqual([])
    }
  })

  test('its policy lets it send nothing', async () => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-/)
    expect(policy).not.toMatch(/connect-src|unsafe-eval|script-src[^;]*unsafe-inline|https?:/)
    const sent = await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => 'sent', String))
    expect(sent).toContain('Failed to fetch')
    expect(complaints.splice(0).join('\n')).toContain('Content Security Policy')
    // What was refused is no request of the page's own.
    requests = requests.filter((url) => url !== 'http://127.0.0.1:9/')
  })

  test('a text of a megabyte leaves the page answering', async () => {
    const copies = Math.ceil(1_000_000 / Buffer.byteLength(seed))
    const file = path.join(folder, 'long.txt')
    writeFileSync(file, Array.from({ length: copies }, () => seed).join('\n'))
    // The page goes on drawing while the text is read.
    await page.evaluate(() => {
      const state = Object.assign(window, { frames: 0 })
      const status = document.getElementById('status')
      const count = () => {
        if (status?.textContent === '正在解析…') state.frames++
        requestAnimationFrame(count)
      }
      count()
    })
    await page.locator('#file').setInputFiles(file)
    await expect.poll(() => page.locator('#status').textContent(), { timeout: 50_000 }).toMatch(/^\d+ 议题/)
    expect(await page.evaluate(() => (window as unknown as { frames: number }).frames)).toBeGreaterThan(3)
    await page.locator('#tab-json').click()
    expect(await page.locator('#panel-json pre').isVisible()).toBe(true)
  })
})
