import type { Day } from '../calendar/day.js'
import type { Readings } from '../readings/options.js'
import type { Media, Minutes } from '../records/types.js'
import { all, recorded, ruled, type Ruling } from '../verdict/ruling.js'
import type { SittingCase } from './cases.js'
import { correct, jointly, record, some, unless, type Cure } from './cure.js'
import type { MinutesPart, Signatory } from './facts.js'
import { hasLeft } from './roster.js'
import type { Rule } from './rule.js'

/** Paragraphs 12, item 4, and 17, part 4: an agenda, a list of those attending, and minutes. */
export const drawn = {
  id: 'minutes.drawn',
  provisions: ['12.4', '17.4a'],
  weight: 'duty',
  consults: [],
  subject: 'sitting',
  judge: 'judgeMinutes',
  outcome: ({ sitting: { minutes }, at }): Ruling => {
    if (minutes === undefined || minutes === false) return minutes === false ? 'breached' : [`${at}/minutes`]
    return all(
      recorded(minutes.agenda, `${at}/minutes/agenda`),
      recorded(minutes.attendance, `${at}/minutes/attendance`),
      recorded(minutes.drawn === undefined ? undefined : minutes.drawn !== false, `${at}/minutes/drawn`),
    )
  },
  facts: ({ sitting: { minutes } }) => {
    if (minutes === undefined) return { missing: undefined }
    if (minutes === false) return { missing: ['agenda', 'attendance', 'minutes'] }
    const missing: MinutesPart[] = []
    if (minutes.agenda === false) missing.push('agenda')
    if (minutes.attendance === false) missing.push('attendance')
    if (minutes.drawn === false) missing.push('minutes')
    return { missing }
  },
  cure: ({ sitting, at }) => {
    const nothing = { agenda: false, attendance: false, drawn: false } as const
    const { agenda, attendance, drawn } = sitting.minutes === false ? nothing : (sitting.minutes as Minutes)
    const fact = `${at}/minutes/drawn`
    return jointly(
      unless(agenda, `${at}/minutes/agenda`, correct(`${at}/minutes/agenda`, true)),
      unless(attendance, `${at}/minutes/attendance`, correct(`${at}/minutes/attendance`, true)),
      unless(drawn === undefined ? undefined : drawn !== false, fact, [{ do: 'date', fact }]),
    )
  },
} as const satisfies Rule<'minutes.drawn', SittingCase>

/** Paragraph 17, part 4: the secretary, for whom the text names no substitute, and the chair sign the minutes. */
export const signed = {
  id: 'minutes.signed',
  provisions: ['17.4b'],
  weight: 'duty',
  consults: ['deputySigns'],
  subject: 'sitting',
  judge: 'judgeMinutes',
  outcome: (of, readings): Ruling => {
    const { minutes } = of.sitting
    if (minutes === false) return 'breached'
    if (minutes?.signedBy === undefined) return [`${of.at}/minutes/signedBy`]
    const signatures = signaturesOf(of, minutes.signedBy)
    return all(ruled(signatures.secretary), signedForChair(of, signatures, readings))
  },
  facts: (of, readings) => {
    const { minutes } = of.sitting
    const signedBy = minutes === false ? [] : minutes?.signedBy
    return { signedBy, missing: signedBy && missingSignatures(of, signaturesOf(of, signedBy), readings) }
  },
  cure: (of, readings) => {
    const { minutes } = of.sitting
    const { signedBy = [] } = minutes === false ? {} : (minutes as Minutes)
    return signing(of, signaturesOf(of, signedBy), readings)
  },
  settle: (of, readings, lacking) => {
    const { minutes } = of.sitting
    const signedBy = minutes && minutes.signedBy
    if (signedBy) return signing(of, signaturesOf(of, signedBy), readings)
    const others = signing(of, nobody, readings)?.filter((step) => step.do === 'record')
    return jointly(record(...lacking), others)
  },
} as const satisfies Rule<'minutes.signed', SittingCase>

type Signatures = Record<Signatory, boolean>

/** Whoever has left by the day of the sitting is not entitled to sign for an office. */
function signaturesOf({ roster, on }: SittingCase, signedBy: readonly string[]): Signatures {
  const signatures = { secretary: false, chair: false, deputy: false }
  for (const id of signedBy) {
    const seat = roster.seats.get(id)
    if (seat !== undefined && seat.office !== 'member' && !hasLeft(seat, on)) signatures[seat.office] = true
  }
  return signatures
}

/** The chair's own signature serves, save alone under `both` in the chair's absence; the deputy chair's only by reading. */
function signedForChair(of: SittingCase, { chair, deputy }: Signatures, readings: Readings): Ruling {
  if (chair === deputy) return ruled(chair)
  const present = chairPresent(of)
  if (chair) return present === true || readings.deputySigns !== 'both' ? 'met' : recorded(present, `${of.at}/present`)
  if (present === true || readings.deputySigns !== 'in-absence') return 'breached'
  return recorded(present === undefined ? undefined : !present, `${of.at}/present`)
}

/** Whether the chair attended the opening. */
function chairPresent({ opening }: SittingCase): boolean | undefined {
  return opening && opening.chairs.length > 0
}

function missingSignatures(of: SittingCase, signatures: Signatures, readings: Readings): Signatory[] {
  const forChair = signedForChair(of, signatures, readings)
  const missing: Signatory[] = signatures.secretary ? [] : ['secretary']
  if (forChair === 'breached') missing.push(signatures.chair ? 'deputy' : 'chair')
  return missing
}

const nobody: Signatures = { secretary: false, chair: false, deputy: false }

/** The signatures that are missing, of those who are in office: the chair's own where it serves. */
function signing(of: SittingCase, signatures: Signatures, readings: Readings): Cure | undefined {
  const serving = [...of.roster.seats.values()].filter((seat) => !hasLeft(seat, of.on))
  const offices = new Set(serving.map(({ office }) => office))
  const able = (by: readonly Signatory[]) => by.every((signatory) => offices.has(signatory))
  const missing = (['chair', 'deputy'] as const).filter((signatory) => !signatures[signatory])
  const secretary: readonly Signatory[] = signatures.secretary ? [] : ['secretary']
  const needs = [[], ...missing.map((signatory) => [signatory]), missing]
    .filter(able)
    .map((by) => ({ by, ruling: signedForChair(of, withSignatures(signatures, by), readings) }))
  const chosen = needs.find(({ ruling }) => ruling === 'met') ?? needs.find(({ ruling }) => ruling !== 'breached')
  if (chosen === undefined || !able(secretary)) return undefined
  const by = [...secretary, ...chosen.by]
  return jointly(
    by.length === 0 ? [] : [{ do: 'sign', fact: `${of.at}/minutes/signedBy`, by: some(by) }],
    chosen.ruling === 'met' ? [] : record(`${of.at}/present`),
  )
}

function withSignatures(signatures: Signatures, by: readonly Signatory[]): Signatures {
  return by.reduce((signed, signatory) => ({ ...signed, [signatory]: true }), signatures)
}

/** Paragraph 17, part 3: the sitting is accompanied by video, for openness; at every sitting, or as a programme. */
export const video = {
  id: 'video',
  provisions: ['17.3'],
  weight: 'duty',
  consults: ['video'],
  subject: 'sitting',
  judge: 'judgeMinutes',
  weigh: (_, readings) => (readings.video === 'programmatic' ? 'note' : 'duty'),
  outcome: ({ sitting, at }) => recorded(sitting.video, `${at}/video`),
  facts: () => ({}),
  cure: ({ at }) => correct(`${at}/video`, true),
} as const satisfies Rule<'video', SittingCase>

/** Paragraph 18: what was discussed goes to the mass media by decision of the chair, the deputy chair for an absent chair. */
export const mediaDecision = {
  id: 'media.decision',
  provisions: ['18.1'],
  weight: 'duty',
  consults: [],
  subject: 'sitting',
  judge: 'judgeMinutes',
  applies: (of) => releasedOn(of) !== undefined,
  outcome: (of): Ruling => {
    const { decided, decidedBy } = of.sitting.media as Media
    const released = releasedOn(of)
    const before =
      decided === undefined || released === undefined ? undefined : decided !== false && decided <= released
    return all(recorded(before, `${of.at}/media/decided`), byWhoMay(of, decidedBy))
  },
  facts: (of) => {
    const { decided, decidedBy } = of.sitting.media as Media
    return { released: releasedOn(of), decided, decidedBy }
  },
  cure: mediaCure,
} as const satisfies Rule<'media.decision', SittingCase>

function releasedOn({ sitting: { media } }: SittingCase) {
  return media?.released === false ? undefined : media?.released
}

function byWhoMay(of: SittingCase, decidedBy: 'chair' | 'deputy' | 'other' | undefined): Ruling {
  if (decidedBy === undefined) return [`${of.at}/media/decidedBy`]
  if (decidedBy !== 'deputy') return ruled(decidedBy === 'chair')
  const present = chairPresent(of)
  return recorded(present === undefined ? undefined : !present, `${of.at}/present`)
}

/** A decision of the chair, or of the deputy chair where the chair is known to have been absent, not after the release. */
function mediaCure(of: SittingCase): Cure | undefined {
  const { decided, decidedBy } = of.sitting.media as Media
  const released = releasedOn(of) as Day
  const fact = `${of.at}/media/decided`
  const inTime = decided === undefined ? undefined : decided !== false && decided <= released
  const who = byWhoMay(of, decidedBy)
  const may: readonly ['chair', ...'deputy'[]] = chairPresent(of) === false ? ['chair', 'deputy'] : ['chair']
  return jointly(
    unless(inTime, fact, [{ do: 'date', fact, until: released }]),
    who === 'breached' ? correct(`${of.at}/media/decidedBy`, ...may) : who === 'met' ? [] : record(...who),
  )
}
