import type { Assembly, Decision, Finding, Motion, Office, Seat, Sitting } from 'zhinalys'

/** Chair c, deputy chair d, secretary s and so many members m1, m2, …: by default the eight of the default reading. */
export function rosterOf(members = 5): Seat[] {
  const offices: [string, Office][] = [
    ['c', 'chair'],
    ['d', 'deputy'],
    ['s', 'secretary'],
  ]
  const ordinary = Array.from({ length: members }, (_, i): [string, Office] => [`m${i + 1}`, 'member'])
  return [...offices, ...ordinary].map(([id, office]) => ({ id, office }))
}

/** Elected and approved on 10 January 2024. */
export function assemblyOf(changes: Partial<Assembly> = {}): Assembly {
  return {
    id: 'a',
    kind: 'officers',
    unit: 'u',
    seats: rosterOf(),
    election: { on: '2024-01-10' },
    roster: { approved: '2024-01-10' },
    ...changes,
  }
}

/** On 20 March 2024, everybody present, the chair presiding. */
export function sittingOf(changes: Partial<Sitting> = {}): Sitting {
  return {
    id: 's1',
    on: '2024-03-20',
    present: ['c', 'd', 's', 'm1', 'm2', 'm3', 'm4', 'm5'],
    presiding: 'c',
    ...changes,
  }
}

export function motionOf(changes: Partial<Motion> = {}): Motion {
  return { id: 'q1', ...changes }
}

/** What a count comes to, in a word or two. */
export function decided({ result, by }: Decision): string {
  if (result === 'unknown') return 'not known'
  return by === 'casting-vote' ? `${result} by the casting vote` : result
}

/** What a rule says, with its weight: "breached (note)". */
export function told({ outcome, weight }: Finding): string {
  return `${outcome === 'unknown' ? 'not known' : outcome} (${weights[weight]})`
}

const weights = { validity: 'lawfulness', duty: 'duty', note: 'note' }
