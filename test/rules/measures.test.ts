import { describe, expect, it } from 'vitest'
import {
  judgeDossier,
  judgeMeasures,
  judgeVote,
  matters,
  type Assembly,
  type Motion,
  type Readings,
  type Sitting,
} from 'zhinalys'
import { assemblyOf, motionOf, openVote, sittingOf, voters } from '../dossiers.js'
import { find } from '../find.js'

const respondent = { id: 'r', category: 'middle', violationReviewed: true } as const
const carried = openVote(voters, 7, 0)
const lost = openVote(voters, 3, 4)
const tied = openVote(voters.slice(1), 3, 3)

const judged = (
  motion: Partial<Motion>,
  sitting: Partial<Sitting> = {},
  readings?: Partial<Readings>,
  assembly: Partial<Assembly> = {},
) =>
  judgeMeasures(
    {
      assembly: assemblyOf(assembly),
      sitting: sittingOf(sitting),
      motion: motionOf({ respondent, measures: ['warning'], ...motion }),
    },
    readings,
  )

describe('the rules of paragraph 19 apply where there are measures', () => {
  it.each([
    ['none recorded', { measures: undefined }],
    ['an empty list', { measures: [] }],
    ['a reward asked for under 9.5', { measures: undefined, matter: 'petition', petitionTo: 'leadership' }],
  ] as const)('%s: no finding', (_, motion) => {
    expect(judged(motion)).toEqual({ outcome: 'not-judged', validity: 'not-judged', findings: [] })
  })
})

describe('measures.listed: one of the five, 19.0', () => {
  it.each([
    [['warning', 'censure', 'criticism', 'apology', 'no-confidence', 'petition'], 'met', []],
    [['warning', 'қатаң сөгіс', 'fine'], 'breached', ['қатаң сөгіс', 'fine']],
    [['Warning'], 'breached', ['Warning']],
    [['constructor'], 'breached', ['constructor']],
  ])('%j: %s', (measures, outcome, unlisted) => {
    expect(find(judged({ measures }), 'measures.listed')).toMatchObject({
      outcome,
      weight: 'duty',
      provision: '19.0',
      facts: { unlisted },
    })
  })
})

describe('measures.reviewed: a violation was reviewed, 19.0', () => {
  it.each([
    [respondent, 'met', undefined],
    [{ ...respondent, violationReviewed: false }, 'breached', undefined],
    [{ id: 'r' }, 'unknown', ['/motion/respondent/violationReviewed']],
    [undefined, 'unknown', ['/motion/respondent/violationReviewed']],
  ] as const)('%j: %s', (of, outcome, lacking) => {
    const found = find(judged({ respondent: of }), 'measures.reviewed')
    expect(found).toMatchObject({ outcome, facts: {} })
    expect(found?.lacking).toEqual(lacking)
  })
})

describe('measures.adopted: what went ahead was adopted by the count, 19.0 with 17.1c', () => {
  it.each([
    ['adopted and declared so', { ballot: carried, declared: 'adopted' }, 'met', 'adopted'],
    ['adopted, nothing declared', { ballot: carried }, 'met', 'adopted'],
    ['lost but declared adopted', { ballot: lost, declared: 'adopted' }, 'breached', 'rejected'],
    ['lost but proposed', { ballot: lost, effect: 'proposed' }, 'breached', 'rejected'],
    [
      'lost, declared so, but imposed',
      { ballot: lost, declared: 'rejected', effect: 'imposed' },
      'breached',
      'rejected',
    ],
    ['lost and left at that', { ballot: lost, declared: 'rejected' }, 'met', 'rejected'],
    ['lost, nothing declared', { ballot: lost }, 'met', 'rejected'],
    ['no ballot', { declared: 'adopted' }, 'unknown', 'unknown'],
  ] as const)('%s: %s', (_, motion, outcome, result) => {
    expect(find(judged(motion), 'measures.adopted')).toMatchObject({ outcome, weight: 'duty', facts: { result } })
  })

  it('is unknown while a tie waits for the casting vote', () => {
    const sitting = { present: voters.slice(1), presiding: 'd' }
    expect(find(judged({ ballot: tied, declared: 'adopted' }, sitting), 'measures.adopted')).toMatchObject({
      outcome: 'unknown',
      facts: { result: 'pending' },
      lacking: ['/motion/casting'],
    })
  })

  it('is breached where there was no quorum', () => {
    expect(
      find(judged({ ballot: openVote(['c'], 1, 0), effect: 'proposed' }, { present: ['c'] }), 'measures.adopted'),
    ).toMatchObject({ outcome: 'breached', facts: { result: 'void' } })
  })
})

describe('measures.combination: how many for one person at one sitting, 19.0', () => {
  const other = (id: string, measures: string[], of: Motion['respondent'] = respondent) =>
    motionOf({ id, measures, respondent: of })
  const combination = (motion: Partial<Motion>, motions: Motion[], reading?: Readings['combination']) =>
    find(judged(motion, { motions }, reading && { combination: reading }), 'measures.combination')

  it.each([
    ['one measure', ['warning'], 'met', 'met', 'met'],
    ['one measure named twice', ['warning', 'warning'], 'met', 'met', 'met'],
    ['two measures', ['warning', 'apology'], 'breached', 'breached', 'breached'],
    ['one and the petition', ['warning', 'petition'], 'breached', 'breached', 'met'],
    ['the petition alone', ['petition'], 'met', 'met', 'met'],
    ['both variants of one', ['censure', 'criticism'], 'breached', 'breached', 'breached'],
    ['two and the petition', ['warning', 'apology', 'petition'], 'breached', 'breached', 'breached'],
  ] as const)('%s: several %s, one %s, one and a petition %s', (_, measures, several, one, withPetition) => {
    expect(combination({ measures }, [])).toMatchObject({
      outcome: several,
      weight: 'note',
      facts: { measures: [...new Set(measures)] },
    })
    expect(combination({ measures }, [], 'one')).toMatchObject({ outcome: one, weight: 'duty' })
    expect(combination({ measures }, [], 'one-and-petition')).toMatchObject({ outcome: withPetition, weight: 'duty' })
  })

  it('counts the other motions of the sitting about the same person', () => {
    expect(combination({}, [motionOf({ measures: ['warning'], respondent }), other('2', ['apology'])])).toMatchObject({
      outcome: 'breached',
      facts: { measures: ['warning', 'apology'] },
    })
    expect(combination({}, [other('2', ['apology'], { id: 'somebody else' })])?.outcome).toBe('met')
    expect(combination({}, [motionOf({ id: '2', respondent })])?.outcome).toBe('met')
  })

  it('is unknown where another motion does not say whom it is about, and that matters', () => {
    const unnamed = motionOf({ id: '2', measures: ['apology'] })
    expect(combination({}, [unnamed])).toMatchObject({
      outcome: 'unknown',
      facts: { measures: ['warning'] },
      lacking: ['/sitting/motions/0/respondent'],
    })
    expect(combination({}, [motionOf({ id: '2', measures: ['warning'] })])?.outcome).toBe('met')
    expect(combination({ measures: ['warning', 'apology'] }, [unnamed])?.outcome).toBe('breached')
    expect(combination({ respondent: undefined }, [other('2', ['apology'])])).toMatchObject({
      outcome: 'unknown',
      lacking: ['/motion/respondent'],
    })
    expect(combination({ respondent: undefined }, [])?.outcome).toBe('met')
  })
})

describe('measures.jurisdiction: the assembly’s own categories, 2.2 and 3.2', () => {
  it.each([
    ['officers', 'middle', 'met', '2.2'],
    ['officers', 'junior', 'breached', '2.2'],
    ['officers', 'highest', 'breached', '2.2'],
    ['policemen', 'rank-and-file', 'met', '3.2'],
    ['policemen', 'civilian', 'breached', '3.2'],
  ] as const)('%s, %s: %s, citing %s', (kind, category, outcome, provision) => {
    const motion = { respondent: { id: 'r', category } }
    expect(find(judged(motion, {}, {}, { kind }), 'measures.jurisdiction')).toMatchObject({
      outcome,
      weight: 'duty',
      provision,
    })
    expect(find(judged(motion, {}, { jurisdiction: 'any' }, { kind }), 'measures.jurisdiction')).toMatchObject({
      outcome,
      weight: 'note',
    })
  })

  it('is unknown without a category', () => {
    expect(find(judged({ respondent: undefined }), 'measures.jurisdiction')).toMatchObject({
      outcome: 'unknown',
      facts: { allowed: ['middle', 'senior'] },
      lacking: ['/motion/respondent/category'],
    })
  })
})

describe('decision.effect: proposed, never imposed, 17.5', () => {
  const effect = (motion: Partial<Motion>) =>
    find(judgeVote({ assembly: assemblyOf(), sitting: sittingOf(), motion: motionOf(motion) }), 'decision.effect')

  it.each([
    ['proposed', { effect: 'proposed' }, 'met'],
    ['imposed', { effect: 'imposed' }, 'breached'],
    ['imposed without measures', { effect: 'imposed', measures: [] }, 'breached'],
    ['measures without an effect', { measures: ['warning'] }, 'unknown'],
  ] as const)('%s: %s', (_, motion, outcome) => {
    expect(effect(motion)).toMatchObject({ outcome, weight: 'duty', provision: '17.5' })
  })

  it('lacks the effect, and does not apply where there is nothing to impose', () => {
    expect(effect({ measures: ['warning'] })?.lacking).toEqual(['/motion/effect'])
    expect(effect({})).toBeUndefined()
    expect(effect({ measures: [] })).toBeUndefined()
  })
})

it('measures of a sitting before the order give notes', () => {
  const verdict = judged({ ballot: carried }, { on: '2022-12-01' })
  expect(verdict.findings[0]).toMatchObject({ rule: 'edition.earlier', at: '/sitting', facts: { on: '2022-12-01' } })
  expect(verdict.findings.every(({ weight }) => weight === 'note')).toBe(true)
})

describe('measures.apology: before the assembly, on the day of the sitting or later, 19.3', () => {
  const apology = (changes: Motion['apology']) =>
    find(judged({ measures: ['apology'], apology: changes }), 'measures.apology')

  it.each([
    ['before the assembly on the day', { performed: '2024-03-20', before: 'assembly' }, 'met'],
    ['later', { performed: '2024-05-20', before: 'assembly' }, 'met'],
    ['before the sitting', { performed: '2024-03-19', before: 'assembly' }, 'breached'],
    ['elsewhere', { performed: '2024-03-20', before: 'elsewhere' }, 'breached'],
    ['before the sitting, nobody recorded where', { performed: '2024-03-19' }, 'breached'],
  ] as const)('%s: %s', (_, changes, outcome) => {
    expect(apology(changes)).toMatchObject({ outcome, weight: 'duty', provision: '19.3', facts: changes })
  })

  it('is unknown where nobody recorded before whom, and does not apply where none was performed', () => {
    expect(apology({ performed: '2024-03-20' })).toMatchObject({
      outcome: 'unknown',
      lacking: ['/motion/apology/before'],
    })
    expect(apology({ performed: false })).toBeUndefined()
    expect(apology(undefined)).toBeUndefined()
    expect(find(judged({ measures: [], apology: { performed: '2024-03-20' } }), 'measures.apology')).toBeUndefined()
  })
})

describe('measures.petition: to the leadership, 19.5', () => {
  it.each([
    ['leadership', 'met'],
    ['other', 'breached'],
  ] as const)('to %s: %s', (petitionTo, outcome) => {
    expect(find(judged({ measures: ['petition'], petitionTo }), 'measures.petition')).toMatchObject({
      outcome,
      weight: 'duty',
      facts: { to: petitionTo },
    })
  })

  it('is unknown where nobody recorded to whom, and applies to petitions only', () => {
    expect(find(judged({ measures: ['petition'] }), 'measures.petition')).toMatchObject({
      outcome: 'unknown',
      facts: {},
      lacking: ['/motion/petitionTo'],
    })
    expect(find(judged({ petitionTo: 'other' }), 'measures.petition')).toBeUndefined()
  })
})

describe('control: of what was adopted somebody is responsible, or it is done, 9.9 with 10.5', () => {
  const both = ['/motion/control/responsible', '/motion/control/done']
  it.each([
    ['somebody is responsible', { ballot: carried, control: { responsible: 'm1' } }, 'met', undefined],
    ['done', { ballot: carried, control: { responsible: false, done: '2024-06-01' } }, 'met', undefined],
    ['nobody and not done', { ballot: carried, control: { responsible: false, done: false } }, 'breached', undefined],
    ['nobody, not known whether done', { ballot: carried, control: { responsible: false } }, 'unknown', both.slice(1)],
    ['not done, not known who', { ballot: carried, control: { done: false } }, 'unknown', both.slice(0, 1)],
    ['nothing recorded', { ballot: carried }, 'unknown', both],
    ['lost', { ballot: lost, control: { responsible: false, done: false } }, 'met', undefined],
    ['declared lost', { ballot: carried, declared: 'rejected' }, 'met', undefined],
    [
      'declared adopted',
      { ballot: lost, declared: 'adopted', control: { responsible: false, done: false } },
      'breached',
      undefined,
    ],
    ['no ballot, nobody', { control: { responsible: false, done: false } }, 'unknown', ['/motion/ballot']],
    ['no ballot, nothing recorded', {}, 'unknown', ['/motion/ballot', ...both]],
    ['no ballot, somebody', { control: { responsible: 'm1' } }, 'met', undefined],
  ] as [string, Partial<Motion>, string, string[] | undefined][])('%s: %s', (_, motion, outcome, lacking) => {
    const sitting = sittingOf({ motions: [motionOf({ respondent, measures: ['warning'], ...motion })] })
    const found = find(judgeDossier({ assembly: assemblyOf(), sittings: [sitting] }), 'control')
    expect(found).toMatchObject({ outcome, weight: 'note', provision: '9.9', facts: {} })
    expect(found?.lacking?.map((pointer) => pointer.replace('/sittings/0/motions/0', '/motion'))).toEqual(lacking)
  })
})

describe('matter.competence: one of the nine functions, a note, 9.1', () => {
  const competence = (matter: Motion['matter']) =>
    find(judgeVote({ assembly: assemblyOf(), sitting: sittingOf(), motion: motionOf({ matter }) }), 'matter.competence')

  it.each(matters.map(({ id }) => id))('%s', (matter) => {
    expect(competence(matter)).toMatchObject({
      outcome: matter === 'other' ? 'breached' : 'met',
      weight: 'note',
      facts: { matter },
    })
  })

  it('does not apply where no matter is recorded', () => {
    expect(competence(undefined)).toBeUndefined()
  })
})
