import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { cite, judgeVote, provisions, questions, rules } from 'zhinalys'
import type {
  Decision,
  Dossier,
  Facts,
  Finding,
  Measure,
  Motion,
  ProvisionId,
  Question,
  QuestionWording,
  Readings,
  RuleId,
} from 'zhinalys'
import type { measures, matters } from 'zhinalys'
import { parseDossier, safeParseDossier } from 'zhinalys/records'
import type * as schemas from '../src/records/schemas.js'

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

describe('a citation of a provision that does not exist does not compile', () => {
  it('by cite, by the table', () => {
    expectTypeOf(cite).parameter(0).toEqualTypeOf<ProvisionId>()
    // @ts-expect-error there is no such provision
    cite('15.3', 'kk')
    // @ts-expect-error there is no such language
    cite('15.2', 'de')
    // @ts-expect-error there is no such provision
    expectTypeOf(provisions['21.1'])
    expectTypeOf<(typeof measures)[number]['provision']>().toExtend<ProvisionId>()
    expectTypeOf<Extract<(typeof matters)[number], { provision: string }>['provision']>().toExtend<ProvisionId>()
  })
})

describe('a question without its words does not compile', () => {
  it('by question, by reading', () => {
    expectTypeOf<QuestionWording['secretTie']['readings']>().toEqualTypeOf<{
      readonly declared: string
      readonly falls: string
    }>()
    // @ts-expect-error one of the two readings is missing
    const readings: QuestionWording['secretTie']['readings'] = { declared: '…' }
    expectTypeOf(readings).not.toBeAny()
    expectTypeOf<keyof QuestionWording>().toEqualTypeOf<Question>()
  })
})

describe('a finding narrows', () => {
  it('on its rule', () => {
    const finding = {} as Finding
    if (finding.rule === 'quorum' && finding.outcome !== 'unknown') {
      expectTypeOf(finding.facts).toEqualTypeOf<Facts['quorum']>()
      expectTypeOf(finding.facts.short).toEqualTypeOf<number>()
      // @ts-expect-error a quorum has no such figure
      expectTypeOf(finding.facts.eligibleFrom)
    }
  })

  it('on its outcome', () => {
    const finding = {} as Finding<'quorum'>
    if (finding.outcome === 'unknown') {
      expectTypeOf(finding.lacking).toEqualTypeOf<readonly [string, ...string[]]>()
      expectTypeOf(finding.facts.short).toEqualTypeOf<number | undefined>()
    } else {
      expectTypeOf(finding.lacking).toEqualTypeOf<undefined>()
    }
  })

  it('every rule has facts, and no other', () => {
    expectTypeOf<RuleId>().toEqualTypeOf<keyof Facts>()
    // @ts-expect-error there is no such rule
    expectTypeOf<Finding<'quorum.twice'>>()
    expectTypeOf(rules).items.toHaveProperty('id').toEqualTypeOf<RuleId>()
  })
})

describe('a decision narrows', () => {
  it('who decided is known where something was decided', () => {
    const { decision } = {} as ReturnType<typeof judgeVote>
    expectTypeOf(decision).toEqualTypeOf<Decision>()
    if (decision.result === 'adopted' || decision.result === 'rejected') {
      expectTypeOf(decision.by).toEqualTypeOf<'count' | 'casting-vote'>()
    } else {
      expectTypeOf(decision.by).toEqualTypeOf<undefined>()
    }
  })
})

describe('readings', () => {
  it('are closed', () => {
    expectTypeOf<Readings['tie']>().toEqualTypeOf<'recheck' | 'override' | 'half-of-present' | 'never'>()
    expectTypeOf(questions).toExtend<Record<Question, { provision: ProvisionId; words: string }>>()
    // @ts-expect-error there is no such reading
    judgeVote({} as Parameters<typeof judgeVote>[0], { tie: 'sometimes' })
  })
})

describe('records', () => {
  it('the schemas accept exactly what the interfaces say', () => {
    expectTypeOf<Frozen<z.output<typeof schemas.dossier>>>().toExtend<Dossier>()
    expectTypeOf<Dossier>().toExtend<Frozen<z.input<typeof schemas.dossier>>>()
    expectTypeOf<Frozen<z.input<typeof schemas.motion>>>().toExtend<Motion>()
    expectTypeOf<keyof z.output<typeof schemas.motion>>().toEqualTypeOf<keyof Motion>()
    expectTypeOf<keyof z.output<typeof schemas.sitting>>().toEqualTypeOf<
      keyof NonNullable<Dossier['sittings']>[number]
    >()
    expectTypeOf<keyof z.output<typeof schemas.seat>>().toEqualTypeOf<keyof Dossier['assembly']['seats'][number]>()
  })

  it('are read-only, and measures may be anything but are told apart', () => {
    const dossier = parseDossier({})
    // @ts-expect-error a record is not changed
    dossier.period = undefined
    expectTypeOf<Measure>().toExtend<NonNullable<Motion['measures']>[number]>()
    const parsed = safeParseDossier({})
    if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Dossier>()
    else expectTypeOf(parsed.error.code).toEqualTypeOf<'RECORD_INVALID'>()
  })
})
