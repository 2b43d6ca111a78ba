import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeDossier, judgeDossierAcross, type Readings } from 'zhinalys'
import { auditLine, auditLines, version, type AuditOptions, type LineResult } from 'zhinalys/audit'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

async function audited(lines: Parameters<typeof auditLines>[0], options?: AuditOptions): Promise<LineResult[]> {
  const results: LineResult[] = []
  for await (const result of auditLines(lines, options)) results.push(result)
  return results
}

const dossier = {
  assembly: assemblyOf(),
  sittings: [
    sittingOf({
      present: voters.slice(0, 6),
      motions: [motionOf({ ballot: openVote(voters, 3, 3), declared: 'adopted' })],
    }),
  ],
}
const line = JSON.stringify(dossier)

describe('auditLine', () => {
  it.each([
    ['by the defaults', {}],
    ['by readings given', { readings: { tie: 'never' } }],
    ['across readings', { across: true }],
  ] as const)('gives what the line gives in a register, judged %s', async (_, options) => {
    const register = ['', 'no JSON', line]
    const [broken, judged] = await audited(register, options)
    expect([auditLine('no JSON', 2, options), auditLine(line, 3, options)]).toEqual([broken, judged])
  })

  it('counts from 1 and passes over a byte order mark there', () => {
    expect(auditLine(`\uFEFF${line}`)).toMatchObject({ line: 1, ok: true })
  })
})

describe('auditLines', () => {
  it('gives a line’s verdict with whose it is', async () => {
    expect(await audited([line])).toEqual([
      { line: 1, ok: true, id: 'a', unit: 'unit', kind: 'officers', verdict: judgeDossier(dossier) },
    ])
  })

  it('judges by the readings given', async () => {
    const readings = { tie: 'never' } as const
    const [result] = await audited([line], { readings })
    expect(result?.ok && result.verdict).toEqual(judgeDossier(dossier, readings))
    await expect(audited([line], { readings: { tie: 'sometimes' } as unknown as Partial<Readings> })).rejects.toThrow(
      'Unknown reading "sometimes" of tie',
    )
  })

  it('says by which readings it judged, where these are not the defaults', async () => {
    const readingsOf = async (readings: Partial<Readings>) => {
      const [result] = await audited([line], { readings })
      return result?.ok && result.readings
    }
    expect(await readingsOf({ video: 'duty', tie: 'never', headcount: 'at-least-eight' })).toEqual({
      headcount: 'at-least-eight',
      tie: 'never',
    })
    expect(await readingsOf({ tie: 'recheck' })).toBeUndefined()
  })

  it('judges across readings, with those given held', async () => {
    const [all] = await audited([line], { across: true })
    expect(all?.ok && all.verdict).toEqual(judgeDossierAcross(dossier))
    const readings = { tie: 'recheck' } as const
    const [held] = await audited([line], { across: true, readings })
    expect(held?.ok && held.verdict).toEqual(judgeDossierAcross(dossier, readings))
    expect(JSON.stringify(all)).toContain('"question":"tie"')
    expect(JSON.stringify(held)).not.toContain('"question":"tie"')
  })

  it('passes over blank lines but counts them, and a byte order mark on the first', async () => {
    expect((await audited(['', line, ' \t', line])).map((result) => result.line)).toEqual([2, 4])
    expect((await audited([`\uFEFF${line}`, `\uFEFF${line}`])).map(({ ok }) => ok)).toEqual([true, false])
  })

  it('takes an async iterable, and one whole text', async () => {
    async function* source() {
      yield await Promise.resolve(line)
      yield `${line}\r`
    }
    expect((await audited(source())).map(({ ok }) => ok)).toEqual([true, true])
    expect((await audited(`${line}\n\n${line}\n`)).map((result) => result.line)).toEqual([1, 3])
  })

  it('a line that cannot be read has a result of its own, and stops no other', async () => {
    const results = await audited(['{"assembly":', line, '[]', '{"assembly":{}}', 'x'.repeat(1000)])
    expect(results.map((result) => (result.ok ? result.id : result.error.code))).toEqual([
      'LINE_NOT_JSON',
      'a',
      'RECORD_INVALID',
      'RECORD_INVALID',
      'LINE_NOT_JSON',
    ])
    expect(results[0]).toEqual({
      line: 1,
      ok: false,
      error: {
        code: 'LINE_NOT_JSON',
        message: 'not JSON, begins with "{\\"assembly\\":"',
        issues: [
          { at: '', message: 'not JSON, begins with "{\\"assembly\\":"', expected: 'one dossier as JSON, in UTF-8' },
        ],
      },
    })
    expect(results[3]).toMatchObject({
      error: { issues: [{ at: '/assembly/id', message: 'missing: expected a text' }, {}, {}, {}] },
    })
    expect(JSON.stringify(results[4]).length).toBeLessThan(300)
  })

  it('reads no more than is asked for', async () => {
    let given = 0
    function* endless() {
      for (;;) {
        given++
        yield line
      }
    }
    for await (const result of auditLines(endless())) if (result.line === 3) break
    expect(given).toBe(3)
  })
})

it('the version is that of the package', () => {
  const { version: packed } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  expect(version).toBe(packed)
})
