import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeNeeding, program } from '../need.js'

const root = resolve(import.meta.dirname, '../..')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

describeNeeding(program('chromium', 'chromium-browser', 'google-chrome'), 'the playground in a browser', (path) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhinalys-playground-'))
  let server: Server
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  /** The page on a case; a page of the policy's own headers, that no inline script gets by. */
  async function open(fragment: string): Promise<void> {
    const { port } = server.address() as { port: number }
    await page.goto('about:blank')
    await page.goto(`http://127.0.0.1:${port}/#${fragment}`)
    await page.waitForSelector('.arc button')
  }
  const decision = () => page.locator('[role=status]').innerText()
  const findings = () => page.locator('.verdict li').allInnerTexts()

  beforeAll(async () => {
    execFileSync(process.execPath, ['--import', 'tsx', join(root, 'examples/playground/build.ts'), folder])
    server = createServer((request, response) => {
      const file = new URL(request.url ?? '/', 'http://host').pathname.slice(1) || 'index.html'
      response.setHeader('content-type', types[extname(file)] ?? 'text/plain')
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
      )
      response.end(readFileSync(join(folder, file)))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    browser = await chromium.launch({ executablePath: path, args: flags })
    page = await browser.newPage({ viewport: { width: 360, height: 800 } })
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
  }, 180_000)

  afterAll(async () => {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['kk', 'Дауыстар тең, шешуші дауыс күтілуде.', 'қажет'],
    ['ru', 'Голоса разделились поровну, решение ожидает решающего голоса.', 'необходимо'],
    ['en', 'The votes are tied, and the decision awaits the casting vote.', 'To comply'],
  ])('speaks %s, with what is still needed, and fits into 360 pixels', async (language, told, needed) => {
    await open(`language=${language}&seats=fapffaax`)
    expect(await decision()).toBe(told)
    expect((await findings()).join('\n')).toContain(needed)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  it('decides a tie by the casting vote, and tells on which reading that hangs', async () => {
    await open('language=en&seats=fapffaax')
    await page.locator('input[name=casting][value=for]').check()
    expect(await decision()).toBe('The decision was adopted by the casting vote.')
    expect(page.url()).toContain('casting=for')
    const otherwise = await page.locator('.decision + .hinge').first().innerText()
    expect(otherwise).toMatch(/^If .*tied.*: The decision was not adopted/)
  })

  it('shows nobody’s vote in a secret ballot, neither on the seats nor in the address', async () => {
    await open('language=en&seats=fapffaax')
    await page.locator('input[name=mode][value=secret]').check()
    const labels = await page.locator('.arc button').evaluateAll((seats) => seats.map((seat) => seat.ariaLabel ?? ''))
    expect(labels.filter((label) => /: (for|against|abstained)$/.test(label))).toEqual([])
    expect(new URL(page.url()).hash).toContain('seats=pppppppx')
    expect(await page.locator('.papers input').count()).toBe(5)
  })

  it('is worked by the keyboard alone', async () => {
    await open('language=en&seats=ppppp')
    await page.locator('.arc button').first().focus()
    for (const key of ['3', 'ArrowRight', '3', 'ArrowRight', 'ArrowRight', '3']) await page.keyboard.press(key)
    expect(new URL(page.url()).hash).toContain('seats=ffpfp')
    expect(await decision()).toBe('The decision was adopted by the count.')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toContain('seats=ffpap')
  })

  it('has no fault that axe finds', async () => {
    await open('language=ru&seats=fapffaax')
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const faults = await page.evaluate(
      `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    )
    expect(faults).toEqual([])
  })

  it('complains of nothing, and keeps to its content-security policy', () => {
    expect(complaints).toEqual([])
  })
})
