import { describe, expect, it } from 'vitest'
import * as records from 'zhinalys/records'
import { RecordError, safeParseDossier, type RecordIssue } from 'zhinalys/records'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'

const day = 'a day that exists, YYYY-MM-DD, from 1900-01-01 to 2199-12-31'
const count = 'a whole number of at least 0'
const dossier = (changes: object = {}) => ({ assembly: assemblyOf(), ...changes })
const ofAssembly = (changes: object) => ({ assembly: { ...assemblyOf(), ...changes } })
const ofSitting = (changes: object) => dossier({ sittings: [{ ...sittingOf(), ...changes }] })
const ofMotion = (changes: object) => ofSitting({ motions: [{ ...motionOf(), ...changes }] })
const ofService = (...service: object[]) => ofAssembly({ seats: [{ id: 'c', office: 'chair', service }] })

function issuesOf(input: unknown): readonly RecordIssue[] {
  const parsed = safeParseDossier(input)
  return parsed.ok ? [] : parsed.error.issues
}

describe('a dossier that is one', () => {
  const whole = dossier({
    sittings: [
      sittingOf({
        convenedBy: 'deputy-head',
        notice: { on: '2024-03-01', place: true, time: true, agenda: false, materials: true, to: ['c', 'd'] },
        guests: ['anybody'],
        minutes: { agenda: true, attendance: true, drawn: false, signedBy: ['anybody'] },
        video: false,
        media: { released: '2024-04-01', decided: false, decidedBy: 'chair' },
        motions: [
          motionOf({
            matter: 'conduct',
            ballot: { mode: 'secret', for: 1, against: 0, spoilt: 2, issued: 3, found: 3, demanded: 0, objected: 4 },
            casting: false,
            respondent: { id: 'r', category: 'highest', present: true, violationReviewed: false },
            measures: ['warning', 'whatever'],
            effect: 'imposed',
            petitionTo: 'other',
            apology: { performed: false, before: 'elsewhere' },
            control: { responsible: false, due: '2024-05-01', done: '2024-06-01' },
          }),
          motionOf({
            id: '2',
            ballot: openVote(voters, 3, 4),
            casting: { by: 'a stranger', vote: 'for' },
            declared: 'adopted',
          }),
        ],
      }),
      sittingOf({ id: 'other', notice: false, minutes: false }),
    ],
    inspections: [{ on: '2024-03-31', by: 'other', proposals: [{ to: 'other', seat: 'a stranger', kind: 'penalty' }] }],
    period: { from: '2024-01-01', to: '2024-01-01' },
  })

  it('comes back equal, as a copy', () => {
    const parsed = records.parseDossier(whole)
    expect(parsed).toEqual(whole)
    expect(parsed).not.toBe(whole)
  })

  it('who voted, cast, signed or was proposed is a matter of law, not of shape; so are duplicate seats', () => {
    const seats = [...assemblyOf().seats, { id: 'c', office: 'member' }]
    expect(issuesOf({ ...whole, assembly: { ...assemblyOf(), seats } })).toEqual([])
  })

  it('an optional key may be given as undefined', () => {
    expect(issuesOf(dossier({ sittings: undefined, period: undefined }))).toEqual([])
  })
})

describe('a record of the wrong shape', () => {
  it.each([
    [null, '', 'expected an object, got null', 'an object'],
    [7, '', 'expected an object, got 7', 'an object'],
    ['text', '', 'expected an object, got "text"', 'an object'],
    [[], '', 'expected an object, got a list', 'an object'],
    [{}, '/assembly', 'missing: expected an object', 'an object'],
    [
      ofAssembly({ kind: 'sergeants' }),
      '/assembly/kind',
      'expected one of officers, policemen, got "sergeants"',
      'one of officers, policemen',
    ],
    [ofAssembly({ seats: {} }), '/assembly/seats', 'expected a list, got an object', 'a list'],
    [ofAssembly({ unit: undefined }), '/assembly/unit', 'missing: expected a text', 'a text'],
    [
      ofAssembly({ roster: { drawn: true } }),
      '/assembly/roster/drawn',
      `expected ${day}, or false, got true`,
      `${day}, or false`,
    ],
    [
      ofService({ from: '2024-01-01', credit: 0.9 }),
      '/assembly/seats/0/service/0/credit',
      'expected a number of at least 1, got 0.9',
      'a number of at least 1',
    ],
    [
      ofService({ from: '2024-01-01', credit: Infinity }),
      '/assembly/seats/0/service/0/credit',
      'expected a number of at least 1, got Infinity',
      'a number of at least 1',
    ],
    [ofSitting({ on: '2023-02-29' }), '/sittings/0/on', `expected ${day}, got "2023-02-29"`, day],
    [ofSitting({ on: '1899-12-31' }), '/sittings/0/on', `expected ${day}, got "1899-12-31"`, day],
    [ofSitting({ on: '2200-01-01' }), '/sittings/0/on', `expected ${day}, got "2200-01-01"`, day],
    [ofSitting({ on: '2024-3-1' }), '/sittings/0/on', `expected ${day}, got "2024-3-1"`, day],
    [ofSitting({ present: null }), '/sittings/0/present', 'leave the key out: absent means not known', 'a list'],
    [ofSitting({ present: [null] }), '/sittings/0/present/0', 'expected a text, got null', 'a text'],
    [
      ofSitting({ notice: true }),
      '/sittings/0/notice',
      'expected an object, or false, got true',
      'an object, or false',
    ],
    [ofSitting({ video: 'yes' }), '/sittings/0/video', 'expected true or false, got "yes"', 'true or false'],
    [
      ofMotion({ ballot: { mode: 'open', for: -1, against: 0 } }),
      '/sittings/0/motions/0/ballot/for',
      `expected ${count}, got -1`,
      count,
    ],
    [
      ofMotion({ ballot: { mode: 'open', for: 1.5, against: 0 } }),
      '/sittings/0/motions/0/ballot/for',
      `expected ${count}, or a list, got 1.5`,
      `${count}, or a list`,
    ],
    [
      ofMotion({ ballot: { mode: 'open', for: ['c', 5], against: 0 } }),
      '/sittings/0/motions/0/ballot/for/1',
      'expected a text, got 5',
      'a text',
    ],
    [
      ofMotion({ ballot: { mode: 'secret', for: ['c'], against: 0 } }),
      '/sittings/0/motions/0/ballot/for',
      `expected ${count}, got a list`,
      count,
    ],
    [
      ofMotion({ ballot: { mode: 'secret', for: 1e300, against: 0 } }),
      '/sittings/0/motions/0/ballot/for',
      `expected ${count}, got 1e+300`,
      count,
    ],
    [
      ofMotion({ ballot: { for: 1, against: 0 } }),
      '/sittings/0/motions/0/ballot/mode',
      'missing: expected one of open, secret',
      'one of open, secret',
    ],
    [
      ofMotion({ casting: { by: 'c', vote: 'abstained' } }),
      '/sittings/0/motions/0/casting/vote',
      'expected one of for, against, got "abstained"',
      'one of for, against',
    ],
    [
      ofMotion({ casting: null }),
      '/sittings/0/motions/0/casting',
      'leave the key out: absent means not known',
      'an object, or false',
    ],
    [
      ofMotion({ id: 'x'.repeat(10), declared: 'y'.repeat(500) }),
      '/sittings/0/motions/0/declared',
      `expected one of adopted, rejected, got "${'y'.repeat(40)}…"`,
      'one of adopted, rejected',
    ],
  ])('row %#', (input, at, message, expected) => {
    expect(issuesOf(input)).toEqual([{ at, message, expected }])
  })

  it.each([
    [dossier({ sitings: [] }), '/sitings', 'unknown key "sitings": did you mean "sittings"?', 'sittings'],
    [ofAssembly({ Kind: 'officers' }), '/assembly/Kind', 'unknown key "Kind": did you mean "kind"?', 'kind'],
    [
      ofSitting({ presidng: 'c' }),
      '/sittings/0/presidng',
      'unknown key "presidng": did you mean "presiding"?',
      'presiding',
    ],
    [
      ofSitting({ minutes: { sigendBy: [] } }),
      '/sittings/0/minutes/sigendBy',
      'unknown key "sigendBy": did you mean "signedBy"?',
      'signedBy',
    ],
    [
      ofMotion({ ballot: { mode: 'secret', for: 0, against: 0, spoiled: 1 } }),
      '/sittings/0/motions/0/ballot/spoiled',
      'unknown key "spoiled": did you mean "spoilt"?',
      'spoilt',
    ],
    [
      ofMotion({ ballot: { mode: 'open', for: 0, against: 0, spoilt: 1 } }),
      '/sittings/0/motions/0/ballot/spoilt',
      'unknown key "spoilt": expected one of mode, for, against, abstained, demanded, objected',
      'one of mode, for, against, abstained, demanded, objected',
    ],
    [
      ofMotion({ 'a/b~c': 1 }),
      '/sittings/0/motions/0/a~1b~0c',
      'unknown key "a/b~c": expected one of id, matter, present, presiding, ballot, casting, declared, respondent, measures, effect, petitionTo, apology, control',
      undefined,
    ],
  ])('the nearest known key, row %#', (input, at, message, expected) => {
    expect(issuesOf(input)).toEqual([{ at, message, expected: expected ?? message.slice(message.indexOf('one of')) }])
  })

  it('keys of the language itself are unknown keys like any other', () => {
    const input: unknown = JSON.parse(
      '{"assembly":{"id":"a","kind":"officers","unit":"u","seats":[],"__proto__":{"polluted":1},"constructor":2}}',
    )
    expect(issuesOf(input).map(({ at }) => at)).toEqual(['/assembly/__proto__', '/assembly/constructor'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('all places are told, but not more than a reader can use', () => {
    expect(issuesOf({ ...ofAssembly({ kind: 1 }), sittings: [{ id: 1 }], x: 1 }).map(({ at }) => at)).toEqual([
      '/assembly/kind',
      '/sittings/0/id',
      '/sittings/0/on',
      '/x',
    ])
    const many = issuesOf(ofSitting({ present: Array.from({ length: 5000 }, () => 1) }))
    expect(many).toHaveLength(101)
    expect(many.at(-1)).toEqual({ at: '', message: 'and 4900 more' })
    const keys = issuesOf(dossier(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key${i}`, 1]))))
    expect(keys.length).toBeLessThanOrEqual(101)
  })
})

describe('a record in contradiction with itself', () => {
  it.each([
    [
      ofService({ from: '2024-01-02', to: '2024-01-01' }),
      '/assembly/seats/0/service/0/to',
      'ends on 2024-01-01, before it begins on 2024-01-02',
      '2024-01-02 or later',
    ],
    [
      dossier({ period: { from: '2024-02-01', to: '2024-01-31' } }),
      '/period/to',
      'ends on 2024-01-31, before it begins on 2024-02-01',
      '2024-02-01 or later',
    ],
    [
      dossier({ sittings: [sittingOf(), sittingOf({ id: 'other' }), sittingOf()] }),
      '/sittings/2/id',
      '"sitting" stands here a second time',
      'a sitting id that no other sitting has',
    ],
    [
      ofSitting({ motions: [motionOf(), motionOf()] }),
      '/sittings/0/motions/1/id',
      '"motion" stands here a second time',
      'a motion id that no other motion of the sitting has',
    ],
    [
      ofSitting({ present: ['c', 'd', 'c'] }),
      '/sittings/0/present/2',
      '"c" stands here a second time',
      'each seat id once',
    ],
    [ofSitting({ present: ['c', 'x'] }), '/sittings/0/present/1', '"x" is no seat of the assembly', 'the id of a seat'],
    [ofSitting({ presiding: 'x' }), '/sittings/0/presiding', '"x" is no seat of the assembly', 'the id of a seat'],
    [
      ofSitting({ notice: { to: ['c', 'x'] } }),
      '/sittings/0/notice/to/1',
      '"x" is no seat of the assembly',
      'the id of a seat',
    ],
    [
      ofMotion({ present: ['x'] }),
      '/sittings/0/motions/0/present/0',
      '"x" is no seat of the assembly',
      'the id of a seat',
    ],
    [
      ofMotion({ present: ['c', 'c'] }),
      '/sittings/0/motions/0/present/1',
      '"c" stands here a second time',
      'each seat id once',
    ],
    [
      ofMotion({ presiding: 'x'.repeat(99) }),
      '/sittings/0/motions/0/presiding',
      `"${'x'.repeat(40)}…" is no seat of the assembly`,
      'the id of a seat',
    ],
  ])('row %#', (input, at, message, expected) => {
    expect(issuesOf(input)).toEqual([{ at, message, expected }])
  })

  it('the same motion id in two sittings is none', () => {
    const motions = [motionOf()]
    expect(issuesOf(dossier({ sittings: [sittingOf({ motions }), sittingOf({ id: 'other', motions })] }))).toEqual([])
  })

  it('not more than a hundred are told', () => {
    expect(issuesOf(ofSitting({ present: Array.from({ length: 500 }, (_, i) => `x${i}`) }))).toHaveLength(100)
  })
})

describe('the parsers of parts', () => {
  it.each([
    ['Assembly', assemblyOf(), { ...assemblyOf(), id: 1 }, '/id'],
    [
      'Seat',
      { id: 'c', office: 'chair' },
      { id: 'c', office: 'chair', service: [{ from: '2024-02-01', to: '2024-01-01' }] },
      '/service/0/to',
    ],
    ['Sitting', sittingOf({ present: ['anybody'] }), sittingOf({ present: ['c', 'c'] }), '/present/1'],
    ['Motion', motionOf({ present: ['anybody'] }), motionOf({ present: ['c', 'c'] }), '/present/1'],
    ['Inspection', { on: '2024-01-01' }, { on: '2024-01-01', by: 'nobody' }, '/by'],
    ['Dossier', dossier(), dossier({ period: {} }), '/period/from'],
  ] as const)('parse%s and its twin', (name, good, bad, at) => {
    const parse = records[`parse${name}`] as (input: unknown) => unknown
    const safeParse = records[`safeParse${name}`] as (input: unknown) => {
      ok: boolean
      value?: unknown
      error?: RecordError
    }
    expect(parse(good)).toEqual(good)
    expect(safeParse(good)).toEqual({ ok: true, value: good })
    expect(safeParse(bad)).toMatchObject({ ok: false, error: { code: 'RECORD_INVALID' } })
    expect(safeParse(bad).error?.issues[0]?.at).toBe(at)
    expect(() => parse(bad)).toThrow(RecordError)
    expect(() => parse(bad)).toThrow(at)
  })

  it('the service of an assembly’s seats is checked as that of a seat', () => {
    const parsed = records.safeParseAssembly(ofService({ from: '2024-02-01', to: '2024-01-01' }).assembly)
    expect(parsed.ok ? [] : parsed.error.issues.map(({ at }) => at)).toEqual(['/seats/0/service/0/to'])
  })
})
