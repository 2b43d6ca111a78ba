import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { register, zhinalys } from '../cli/command.js'
import { root } from './blocks.js'

const english = 'README.md'
const translations = { kk: 'docs/README.kk.md', ru: 'docs/README.ru.md' }
const readmes: readonly string[] = [english, ...Object.values(translations)]

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** The text before the first heading of the second level, then each such heading with what follows it. */
function sectionsOf(file: string): string[] {
  return textOf(file).split(/^## /m)
}

/** Every fenced block, without those that show a report in its language. */
function fencesOf(text: string): { language: string; body: string }[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)]
    .map(([, language = '', body = '']) => ({ language, body }))
    .filter(({ language }) => language !== 'text')
}

function proseOf(text: string): string {
  return text.replaceAll(/^```.*?^```/gms, '')
}

/** Headings, tables, lists and code, in their order. */
function shapeOf(text: string): string[] {
  const fences = fencesOf(text).map(({ language }) => language)
  const lines = [...proseOf(text).matchAll(/^(#+ |- |\|)/gm)].map(([, start = '']) => start)
  return [...fences, ...lines]
}

function commandsOf(text: string): string[] {
  return fencesOf(text).flatMap(({ language, body }) =>
    language === 'sh' ? [body.replaceAll(/ --lang \w+/g, '')] : [],
  )
}

/** The programs without what a translation may say otherwise: results, remarks, the language and the name of a unit. */
function programsOf(text: string): string[] {
  return fencesOf(text)
    .filter(({ language }) => language === 'ts')
    .map(({ body }) =>
      body
        .replaceAll(/ *\/\/.*$/gm, '')
        .replaceAll(/\b(?:kk|ru|en)\b/g, 'language')
        .replaceAll(/(?<="?unit"?: ?)(?:'.*?'|".*?")/g, 'words'),
    )
}

/** The files of the repository that a text links, save the README in other languages. */
function linksOf(text: string, file: string): string[] {
  return [...proseOf(text).matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = '']) => join(dirname(file), target))
    .filter((target) => !readmes.includes(target))
    .sort()
}

function namesOf(text: string): string[] {
  return [...proseOf(text).matchAll(/`[^`\n]+`/g)].map(([name]) => name)
}

function figuresOf(text: string): string[] {
  return [...proseOf(text).matchAll(/\d+/g)].map(([figure]) => figure).sort()
}

describe.each(Object.entries(translations))('the README in %s', (language, file) => {
  const pairs = sectionsOf(english).map((section, i) => [section, sectionsOf(file)[i] ?? ''] as const)

  it('has the headings, tables, lists and blocks of the English one, in their order', () => {
    expect(sectionsOf(file)).toHaveLength(pairs.length)
    for (const [original, translated] of pairs) expect(shapeOf(translated)).toEqual(shapeOf(original))
  })

  it('shows the same commands and programs', () => {
    for (const [original, translated] of pairs) {
      expect(commandsOf(translated)).toEqual(commandsOf(original))
      expect(programsOf(translated)).toEqual(programsOf(original))
    }
  })

  it('links the same files, section by section', () => {
    for (const [original, translated] of pairs) expect(linksOf(translated, file)).toEqual(linksOf(original, english))
  })

  it('names what the English one names, and the same figures', () => {
    for (const [original, translated] of pairs) {
      expect(namesOf(translated)).toEqual(expect.arrayContaining(namesOf(original)))
      expect(figuresOf(translated)).toEqual(figuresOf(original))
    }
  })

  it('asks for a report in its language, and shows what comes out', async () => {
    expect(textOf(file)).toContain(`zhinalys audit register.ndjson --lang ${language}\n`)
    const { out } = await zhinalys(['audit', register, '--lang', language])
    const shown = [...textOf(file).matchAll(/^```text\n(.*?)^```/gms)].map(([, report = '']) => report)
    expect(shown).toHaveLength(1)
    for (const report of shown) expect(out).toContain(report)
  })
})

describe.each(readmes)('%s', (file) => {
  it('links files that are there, the README in the other languages among them', () => {
    const targets = [...textOf(file).matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => join(dirname(file), target))
    expect(targets).toEqual(expect.arrayContaining(readmes.filter((other) => other !== file)))
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([])
  })
})
