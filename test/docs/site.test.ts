import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { ReflectionKind, type DeclarationReflection, type SignatureReflection } from 'typedoc'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite, type Site } from '../../docs/site/build.js'
import { parts } from '../../docs/site/pages.js'
import { root } from './blocks.js'

const folder = mkdtempSync(join(tmpdir(), 'zhinalys-site-'))
let site: Site
let built: readonly string[]

beforeAll(async () => {
  site = await buildSite(folder)
  built = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const entries = () => site.project.children ?? []
const childrenOf = (entry: DeclarationReflection) => entry.children ?? []

describe('the site', () => {
  it('is built without a complaint', () => {
    expect(site.complaints).toEqual([])
  })

  it('has every page of the guide, and every other', () => {
    const guides = readdirSync(join(root, 'docs/guide')).map((file) => `docs/guide/${file}`)
    const others = readdirSync(join(root, 'docs')).filter((file) => /^(?!README).*\.md$/.test(file))
    const law = others.map((file) => `docs/${file}`)
    const shown = parts.flatMap(({ pages }) => Object.keys(pages))
    expect(shown.toSorted()).toEqual([...guides, ...law, 'CONTRIBUTING.md'].sort())
    const names = parts.flatMap(({ pages }) => Object.values(pages))
    for (const name of names) expect(built).toContain(`documents/${name.replace(' ', '_')}.html`)
  })

  it('has every public export, on a page of its own where it is no second door to another', () => {
    expect(entries().map(({ name }) => name)).toEqual([...surface.keys()])
    for (const entry of entries()) {
      const shown = childrenOf(entry)
      expect(shown.map(({ name }) => name).sort(), entry.name).toEqual(surface.get(entry.name)?.toSorted())
      for (const { name } of shown.filter((child) => !child.isReference())) {
        const page = `/${entry.name.replaceAll('/', '_')}.${name}.html`
        expect(built.filter((file) => file.endsWith(page))).toHaveLength(1)
      }
    }
  })

  it('groups the exports of each entry that has more than a few, each once', () => {
    const grouped = entries().filter(({ categories }) => categories !== undefined)
    expect(grouped.map(({ name }) => name)).toEqual(['zhinalys', 'zhinalys/records', 'zhinalys/audit'])
    for (const entry of grouped) {
      const names = entry.categories?.flatMap(({ children }) => children.map(({ name }) => name))
      expect(names?.sort()).toEqual(
        childrenOf(entry)
          .map(({ name }) => name)
          .sort(),
      )
    }
  })

  it('opens with what the regulation speaks of, in its order', () => {
    const titles = entries()[0]?.categories?.map(({ title }) => title) ?? []
    const paragraphs = titles.map((title) => Number(/: paragraphs? (\d+)/.exec(title)?.[1] ?? Infinity))
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b))
    expect(paragraphs.filter(Number.isFinite)).toHaveLength(4)
  })

  it('has no link of its own that leads nowhere', () => {
    const texts = new Map(built.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
    const broken = [...texts].flatMap(([file, text]) => {
      return [...text.matchAll(/href="(?!https?:)([^"#]*)(?:#([^"]*))?"/g)].flatMap(([, path = '', anchor = '']) => {
        const target = path === '' ? file : relative(folder, join(folder, dirname(file), path))
        const page = texts.get(target)
        const found =
          page === undefined ? existsSync(join(folder, target)) : hasAnchor(page, decodeURIComponent(anchor))
        return found ? [] : [`${file}: ${path}#${anchor}`]
      })
    })
    expect(broken).toEqual([])
  })
})

/** The exports of each entry, as the reviewed surface lists them. */
const surface = new Map(
  readFileSync(join(root, 'docs/api.txt'), 'utf8')
    .split(/^# /m)
    .filter((text) => text.startsWith('zhinalys'))
    .map((text) => {
      const exported = text.matchAll(/^(?:(?:interface|type|function|const|class) (\w+)|(\w+): as in )/gm)
      return [text.split('\n')[0] ?? '', [...exported].map(([, own, shared]) => own ?? shared ?? '')]
    }),
)

function hasAnchor(page: string, anchor: string): boolean {
  return anchor === '' || page.includes(`id="${anchor}"`)
}

describe('every public function', () => {
  it('says what it decides, what it takes and what it returns', () => {
    const signatures = entries()
      .flatMap(childrenOf)
      .filter(({ kind }) => kind === ReflectionKind.Function)
      .flatMap(({ signatures = [] }) => signatures)
    expect(signatures.length).toBeGreaterThan(40)
    expect(signatures.filter((signature) => !isTold(signature)).map(({ name }) => name)).toEqual([])
  })
})

function isTold({ comment, parameters = [] }: SignatureReflection): boolean {
  const described = parameters.every((parameter) => (parameter.comment?.summary.length ?? 0) > 0)
  return described && (comment?.summary.length ?? 0) > 0 && comment?.getTag('@returns') !== undefined
}

describe('every field of a record', () => {
  it('says what it holds', () => {
    const records = entries()[0]?.categories?.find(({ title }) => title === 'Records')?.children ?? []
    const fields = records.flatMap((record) => (record.isDeclaration() ? childrenOf(record) : []))
    expect(fields.length).toBeGreaterThan(80)
    expect(fields.filter((field) => !field.hasComment()).map((field) => field.getFullName())).toEqual([])
  })
})
