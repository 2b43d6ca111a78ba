import type { Assembly, Day, Motion, Seat, Sitting } from 'zhinalys'

/** The roster of the worked cases: chair c, deputy d, secretary s and members m1 to m5; 8 seats, 7 voting. */
export const seats: readonly Seat[] = [
  { id: 'c', office: 'chair' },
  { id: 'd', office: 'deputy' },
  { id: 's', office: 'secretary' },
  ...members(5),
]

export function members(count: number): Seat[] {
  return Array.from({ length: count }, (_, i) => ({ id: `m${i + 1}`, office: 'member' }))
}

export const everybody = ids(seats)
export const voters = everybody.filter((id) => id !== 's')

export function ids(of: readonly Seat[]): string[] {
  return of.map(({ id }) => id)
}

/** Elected in the open by the general meeting, signed and approved on the election day. */
export function assemblyOf(changes: Partial<Assembly> = {}, electedOn: Day = '2024-01-10'): Assembly {
  return {
    id: 'a',
    kind: 'officers',
    unit: 'unit',
    seats,
    election: { on: electedOn, vote: 'open', by: 'general-meeting' },
    roster: { drawn: electedOn, signed: electedOn, approved: electedOn },
    ...changes,
  }
}

/** Everybody present, the chair presides. */
export function sittingOf(changes: Partial<Sitting> = {}): Sitting {
  return { id: 'sitting', on: '2024-03-20', present: everybody, presiding: 'c', ...changes }
}

export function motionOf(changes: Partial<Motion> = {}): Motion {
  return { id: 'motion', ...changes }
}

/** An open vote by name: the first so many of those given vote for, the next against, the next abstain. */
export function openVote(who: readonly string[], pro: number, contra: number, abstained = 0) {
  return {
    mode: 'open' as const,
    for: who.slice(0, pro),
    against: who.slice(pro, pro + contra),
    abstained: who.slice(pro + contra, pro + contra + abstained),
  }
}
