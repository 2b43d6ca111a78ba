import { createHash } from 'node:crypto'
import { serialize } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { sentence } from 'zhinalys'
import { ru } from 'zhinalys/wording/ru'
import { styleSheet } from '../../../src/cli/html/style.js'
import { attribute, classed, elements, parsed, text, type Element } from './dom.js'
import { isBreach, languages, sampleRegister, wordings } from './pages.js'

let sample: Awaited<ReturnType<typeof sampleRegister>>
beforeAll(async () => {
  sample = await sampleRegister()
})

describe.each(languages)('the page in %s', (language) => {
  it('is well formed: read and written again it is the same', () => {
    const { page, errors } = parsed(sample.pages[language])
    expect(errors).toEqual([])
    const plain = (html: string) => html.replaceAll('\n', '')
    const names: Record<string, string> = { '34': '"', '38': '&amp;', '39': "'", '60': '&lt;', '62': '&gt;', '96': '`' }
    const written = sample.pages[language]
      .replaceAll(/<(rect|line)([^>]*)\/>/g, '<$1$2></$1>')
      .replaceAll(/ open>/g, ' open="">')
      .replaceAll(/&#(\d+);/g, (_, code: string) => names[code] as string)
      .replaceAll('\u00A0', '&nbsp;')
    expect(plain(serialize(page))).toBe(plain(written))
  })

  it('says its language and its title, and has one main heading with no level left out below it', () => {
    const { page } = parsed(sample.pages[language])
    const { title } = wordings[language].page
    expect(attribute(elements(page, 'html')[0] as Element, 'lang')).toBe(language)
    expect(text(elements(page, 'title')[0] as Element)).toBe(title)
    expect(elements(page, 'h1').map((element) => text(element))).toEqual([title])
    const levels = elements(page, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
    expect(['nav', 'main', 'footer'].map((tag) => elements(page, tag).length)).toEqual([1, 1, 1])
  })

  it('names every table, column and row, and tells in words what is drawn', () => {
    const { page } = parsed(sample.pages[language])
    for (const table of elements(page, 'table')) {
      expect(text(elements(table, 'caption')[0] as Element)).not.toBe('')
      expect(elements(table, 'th').filter((heading) => attribute(heading, 'scope') === undefined)).toEqual([])
    }
    const [drawn, ...others] = elements(page, 'svg').filter((svg) => attribute(svg, 'aria-hidden') !== 'true')
    expect(others).toEqual([])
    expect(attribute(drawn as Element, 'role')).toBe('img')
    const told = elements(drawn as Element, 'desc').map((element) => text(element))[0]
    for (const { sittings, breached } of sample.tally.quarters)
      expect(told).toMatch(new RegExp(`– ${sittings}, .* – ${breached}`))
  })

  it('tells every breach in one sentence, once, and none that is not there', () => {
    const { page } = parsed(sample.pages[language])
    const articles = elements(page, 'article')
    const readable = sample.results.filter((result) => result.ok)
    expect(articles).toHaveLength(readable.length)
    readable.forEach(({ verdict }, i) => {
      const told = classed(articles[i] as Element, 'sentence').map((element) => text(element))
      const due = verdict.findings.filter(isBreach).map((finding) => sentence(finding, wordings[language]))
      expect(told.sort()).toEqual(due.sort())
    })
  })

  it('leads from the list to every dossier and back, and from the top to every part', () => {
    const { page } = parsed(sample.pages[language])
    const ids = elements(page).flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const links = elements(page, 'a').map((link) => attribute(link, 'href'))
    expect(links.filter((link) => !ids.includes(link?.slice(1) ?? ''))).toEqual([])
    const dossiers = elements(page, 'article').map((article) => `#${attribute(article, 'id')}`)
    expect(links.filter((link) => dossiers.includes(link as string)).sort()).toEqual(dossiers.sort())
    const named = elements(page).flatMap((element) => attribute(element, 'aria-labelledby')?.split(' ') ?? [])
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('nothing but the page', () => {
  it.each(languages)('nothing is loaded and nothing runs (%s)', (language) => {
    const { page } = parsed(sample.pages[language])
    const active = [
      'script',
      'link',
      'img',
      'image',
      'iframe',
      'object',
      'embed',
      'base',
      'form',
      'use',
      'foreignObject',
      'audio',
      'video',
    ]
    expect(elements(page, ...active)).toEqual([])
    const attributes = new Set(elements(page).flatMap(({ attrs }) => attrs.map(({ name }) => name)))
    expect([...attributes].filter((name) => /^on|style|src|action|ping|xlink|data$/.test(name))).toEqual([])
    expect(elements(page, 'a').filter((link) => !/^#[a-z][a-z0-9-]*$/.test(attribute(link, 'href') ?? ''))).toEqual([])
    expect(sample.pages[language]).not.toMatch(/https?:|javascript:/)
    expect(styleSheet).not.toMatch(/url\(|@import|@font-face|expression|<\//)
  })

  it('a policy forbids all else, and knows the style sheet by its checksum', () => {
    const { page } = parsed(sample.pages.en)
    const policy = elements(page, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')
    const style = text(elements(page, 'style')[0] as Element)
    const checksum = createHash('sha256').update(style).digest('base64')
    expect(attribute(policy as Element, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${checksum}'; base-uri 'none'; form-action 'none'`,
    )
    expect(elements(page, 'style')).toHaveLength(1)
  })
})

describe('languages', () => {
  const told = (html: string) => text(elements(parsed(html).page, 'body')[0] as Element, 'bdi', 'code', 'svg')

  it.each(['kk', 'ru'] as const)('no English word is left in %s', (language) => {
    const words = told(sample.pages[language]).match(/[A-Za-z]{2,}/g) ?? []
    const roman = /^(I{1,3}|IV)$/
    expect([...new Set(words)].filter((word) => !roman.test(word)).sort()).toEqual(['SHA', 'zhinalys'])
  })

  it('nothing Kazakh or Russian is left in English but what the register itself says', () => {
    const words = told(sample.pages.en).match(/\p{Script=Cyrillic}+/gu) ?? []
    expect(words.filter((word) => !sample.register.includes(word))).toEqual([])
  })

  it('no Kazakh letter is left in the Russian words, no letter of two scripts in any word', () => {
    expect(
      told(sample.pages.ru)
        .replaceAll(/«[^»]*»/g, '')
        .match(/[әғқңөұүһі]/giu),
    ).toBeNull()
    for (const language of languages)
      expect(told(sample.pages[language])).not.toMatch(
        /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
      )
  })

  it.each([
    [1, 'дело собрания', 'дело, в котором всё соблюдено'],
    [2, 'дела собраний', 'дела, в которых всё соблюдено'],
    [11, 'дел собраний', 'дел, в которых всё соблюдено'],
    [21, 'дело собрания', 'дело, в котором всё соблюдено'],
  ])('%i: Russian agrees with the figure', (count, dossiers, allMet) => {
    expect([ru.page.cards.dossiers(count), ru.page.cards.allMet(count)]).toEqual([dossiers, allMet])
  })
})

describe('colours', () => {
  const variables = (block: string) =>
    Object.fromEntries(
      [...block.matchAll(/--([a-z-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name as string, value as string]),
    )
  const [light = '', dark = '', print = ''] = styleSheet.split(':root {').slice(1)
  const luminance = (hex: string) => {
    const whole = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(whole.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [less = 0, more = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
    return (more + 0.05) / (less + 0.05)
  }

  it.each([
    ['light', light],
    ['dark', dark],
    ['print', print],
  ])('every text stands out from every ground it may stand on: %s', (_, block) => {
    const of = variables(block)
    const pairs = ['ink', 'faint', 'accent', 'breached', 'unknown', 'met'].flatMap((ink) =>
      ['ground', 'panel', 'breached-ground'].map(
        (ground) => [ink, ground, contrast(of[ink] as string, of[ground] as string)] as const,
      ),
    )
    expect(pairs.filter(([, , ratio]) => ratio < 4.5)).toEqual([])
    expect(pairs).toHaveLength(18)
  })
})
