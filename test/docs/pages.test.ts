import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules, type Outcome } from 'zhinalys'
import { describe, expect, it } from 'vitest'
import { auditLines } from '../../src/audit/index.js'
import { findingIn } from '../../docs/generate/cases/case.js'
import { cases } from '../../docs/generate/cases/cases.js'
import { anchorOf } from '../../docs/generate/markdown.js'
import { notes } from '../../docs/generate/notes/notes.js'
import { pages } from '../../docs/generate/pages.js'
import { coverage } from '../../docs/generate/regulation.js'
import { unjudged } from '../../docs/generate/unjudged.js'
import { root } from './blocks.js'

const outcomes: readonly Outcome[] = ['met', 'breached', 'unknown']
const texts = new Map(pages.map((page) => [page.file, page.text()]))

describe('the generated pages', () => {
  it.each([...texts])('%s is as `npm run pages` writes it', (file, text) => {
    expect(readFileSync(join(root, 'docs', file), 'utf8') === text, `run npm run pages: docs/${file} differs`).toBe(
      true,
    )
  })

  it.each([...texts])('every link of %s leads to a heading, to another file, or out', (file, text) => {
    const links = [...text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)]
    const broken = links.filter(([, page = '', anchor]) => {
      const target = texts.get(page === '' ? file : page)
      if (target === undefined) return !/^https?:/.test(page) && !existsSync(join(root, 'docs', page))
      return anchor !== undefined && !anchorsOf(target).includes(anchor)
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })
})

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
}

describe('an answer for every provision', () => {
  it('is a rule that cites it, or a reason', () => {
    const { all, cited, together, inPart, none } = coverage()
    expect(cited + together + inPart + none).toBe(all)
    expect(texts.get('regulation.md')?.match(/^(Judged|Not judged)/gm)).toHaveLength(95)
  })

  it('is never both', () => {
    const cited = rules.flatMap(({ provisions }) => provisions)
    expect(Object.keys(unjudged).filter((id) => (cited as string[]).includes(id))).toEqual([])
  })
})

describe.each(rules)('the cases of $id', ({ id }) => {
  it.each(outcomes)('say %s, or that it never is', (outcome) => {
    const example = cases[id][outcome]
    if (example === undefined) expect(notes[id][outcome]).toMatch(/^Never: /)
    else expect(findingIn(example, id).outcome).toBe(outcome)
  })
})

describe('an outcome that a rule never has', () => {
  it('is not in the sample register either', async () => {
    const register = readFileSync(join(root, 'examples/registers/region-2024.ndjson'), 'utf8')
    const found = new Set<string>()
    for await (const result of auditLines(register.trimEnd().split('\n'))) {
      if (result.ok) for (const { rule, outcome } of result.verdict.findings) found.add(`${rule} ${outcome}`)
    }
    const never = rules.flatMap(({ id }) => outcomes.filter((each) => !cases[id][each]).map((each) => `${id} ${each}`))
    expect(never.filter((each) => found.has(each))).toEqual([])
    expect(found.size).toBeGreaterThan(rules.length)
  })
})
