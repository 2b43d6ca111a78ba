import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dossier } from 'zhinalys'
import { describe, expect, it } from 'vitest'
import { assemblies, seats, staffLeft } from '../../docs/generate/scale/country.js'
import { bytesOf, sample } from '../../docs/generate/scale/weight.js'
import { root } from './blocks.js'

const register = readFileSync(join(root, 'examples/registers/region-2024.ndjson'))

describe('the weight of a register', () => {
  it('is that of the sample, for as many dossiers with as many sittings', () => {
    expect(bytesOf(sample)).toBeCloseTo(register.length)
  })

  it('is that of the sample with every sitting held twice', () => {
    const dossiers = register
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Dossier)
    const twice = dossiers.map(({ sittings = [], ...rest }) => ({ ...rest, sittings: [...sittings, ...sittings] }))
    const text = twice.map((dossier) => `${JSON.stringify(dossier)}\n`).join('')
    expect(bytesOf({ ...sample, sittings: 2 * sample.sittings })).toBeCloseTo(Buffer.byteLength(text))
  })
})

describe('the country', () => {
  it('has two assemblies of eight for 20 departments, 39 cities, 195 districts and ten units beside each department', () => {
    expect(assemblies).toBe(2 * (20 + 39 + 195 + 10 * 20))
    expect(seats).toBe(8 * assemblies)
  })

  it('kept as many posts as make the cut ones 11 % of all', () => {
    expect(10_592 / (staffLeft + 10_592)).toBeCloseTo(0.11, 10)
  })
})
