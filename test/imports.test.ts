import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, dirname } from 'node:path'
import { expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../src')

/** What each layer may import; `types` only where the import is erased. */
const may: Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }> = {
  terms: { values: [], types: [] },
  calendar: { values: [], types: [] },
  verdict: { values: [], types: [] },
  provisions: { values: [], types: [] },
  readings: { values: ['provisions', 'verdict'], types: [] },
  records: { values: ['terms', 'calendar'], types: [] },
  rules: { values: ['terms', 'calendar', 'verdict', 'provisions', 'readings'], types: ['records'] },
  wording: { values: ['provisions', 'readings'], types: ['rules', 'verdict', 'terms', 'calendar'] },
  audit: { values: ['calendar', 'verdict', 'provisions', 'readings', 'records', 'rules'], types: [] },
  matchers: { values: ['terms', 'wording'], types: ['rules', 'verdict'] },
  cli: {
    values: ['terms', 'calendar', 'verdict', 'provisions', 'readings', 'records', 'rules', 'wording', 'audit'],
    types: [],
  },
}
const packages: Record<string, readonly string[]> = {
  calendar: ['date-fns/addMonths', '@date-fns/utc/date/mini'],
  records: ['zod'],
  audit: ['zod'],
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const imports = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8')
  const found = text.matchAll(/^(?:import|export) (type )?(?:[^'"]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gms)
  return [...found].map(([, type, from, dynamic]) => ({
    file,
    type: type !== undefined,
    from: (from ?? dynamic) as string,
  }))
})

it('imports run one way only', () => {
  expect(imports.length).toBeGreaterThan(100)
  const wrong = imports.filter(({ file, type, from }) => {
    const layer = file.split('/')[0] as string
    if (!(layer in may)) return false
    if (!from.startsWith('.')) return layer === 'cli' ? !from.startsWith('node:') : !packages[layer]?.includes(from)
    const to = relative(source, resolve(source, dirname(file), from)).split('/')[0] as string
    return to !== layer && !may[layer]?.values.includes(to) && !(type && may[layer]?.types.includes(to))
  })
  expect(wrong).toEqual([])
})

it('no module is imported in a circle', () => {
  const values = new Map<string, string[]>()
  for (const { file, type, from } of imports) {
    if (type || !from.startsWith('.')) continue
    const to = relative(source, resolve(source, dirname(file), from)).replace(/\.js$/, '.ts')
    values.set(file, [...(values.get(file) ?? []), to])
  }
  const circle = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path, file]
    for (const next of values.get(file) ?? []) {
      const found = circle(next, [...path, file])
      if (found) return found
    }
    return undefined
  }
  expect(files.map((file) => circle(file, [])).filter((found) => found !== undefined)).toEqual([])
})

it('every layer of the source is one that the table knows', () => {
  const layers = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))
  expect([...layers].sort()).toEqual(Object.keys(may).sort())
})
