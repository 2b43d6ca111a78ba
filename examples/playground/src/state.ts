import type { Kind, Language, Office } from 'zhinalys'

/** What a seat's holder does at this vote. In a secret ballot a seat is only absent or present. */
export const marks = ['absent', 'present', 'for', 'against', 'abstained'] as const
export type Mark = (typeof marks)[number]

const castings = ['none', 'for', 'against', 'declined'] as const
export type CastingChoice = (typeof castings)[number]

const declarations = ['none', 'adopted', 'rejected'] as const
export type Declaration = (typeof declarations)[number]

export const papers = ['for', 'against', 'abstained', 'spoilt', 'demanded'] as const
export type Paper = (typeof papers)[number]

/** Everything the page shows; it is the address's fragment, so that a case can be sent. */
export interface State {
  readonly language: Language
  readonly kind: Kind
  /** One mark a seat, in the order of {@link seatsFor}: chair, deputy chair, secretary, then the ordinary members. */
  readonly marks: readonly Mark[]
  readonly mode: 'open' | 'secret'
  readonly papers: Readonly<Record<Paper, number>>
  readonly casting: CastingChoice
  readonly declared: Declaration
}

export interface NamedSeat {
  readonly id: string
  readonly office: Office
}

const names = ['Жусан', 'Арша', 'Самал', 'Емен', 'Терек', 'Қайың', 'Шырша', 'Долана', 'Үйеңкі', 'Мойыл', 'Тобылғы']

/** The fewest and the most ordinary members that the page seats. */
export const fewest = 1
export const most = names.length - 3

/** The named seats of an assembly with so many ordinary members. */
export function seatsFor(count: number): NamedSeat[] {
  const offices: Office[] = ['chair', 'deputy', 'secretary']
  return names.slice(0, count).map((id, i) => ({ id, office: offices[i] ?? 'member' }))
}

const usual: State = {
  language: 'kk',
  kind: 'officers',
  marks: ['for', 'against', 'present', 'for', 'for', 'against', 'against', 'absent'],
  mode: 'open',
  papers: { for: 3, against: 3, abstained: 0, spoilt: 0, demanded: 4 },
  casting: 'none',
  declared: 'none',
}

/** `for` of the secretary, who has no vote, and of anybody in a secret ballot, is mere presence. */
export function markOf(state: State, i: number): Mark {
  const mark = state.marks[i] ?? 'absent'
  const hidden = state.mode === 'secret' || i === 2
  return hidden && mark !== 'absent' ? 'present' : mark
}

export function withMark(state: State, i: number, mark: Mark): State {
  return { ...state, marks: state.marks.map((old, j) => (j === i ? mark : old)) }
}

/** More or fewer ordinary members; who joins is present. */
export function withMembers(state: State, members: number): State {
  const seats = Math.min(most, Math.max(fewest, members)) + 3
  return { ...state, marks: Array.from({ length: seats }, (_, i) => state.marks[i] ?? 'present') }
}

const letters: Readonly<Record<Mark, string>> = { absent: 'x', present: 'p', for: 'f', against: 'a', abstained: 'o' }

/** The state as an address's fragment, without its `#`. */
export function fragmentOf(state: State): string {
  const { language, kind, mode, casting, declared } = state
  const seats = state.marks.map((_, i) => letters[markOf(state, i)]).join('')
  const papersCast = mode === 'secret' ? { papers: papers.map((paper) => state.papers[paper]).join('.') } : {}
  return new URLSearchParams({ language, kind, seats, mode, ...papersCast, casting, declared }).toString()
}

/** The state of a fragment; what is missing or wrong in it is as usual. */
export function stateOf(fragment: string, fallback: State = usual): State {
  const given = new URLSearchParams(fragment)
  const one = <T extends string>(key: string, known: readonly T[], usually: T): T =>
    known.find((value) => value === given.get(key)) ?? usually
  return {
    language: one('language', ['kk', 'ru', 'en'], fallback.language),
    kind: one('kind', ['officers', 'policemen'], fallback.kind),
    marks: marksOf(given.get('seats') ?? '') ?? fallback.marks,
    mode: one('mode', ['open', 'secret'], fallback.mode),
    papers: papersOf(given.get('papers') ?? '') ?? fallback.papers,
    casting: one('casting', castings, fallback.casting),
    declared: one('declared', declarations, fallback.declared),
  }
}

function marksOf(seats: string): Mark[] | undefined {
  const found = seats.split('').map((letter) => marks.find((mark) => letters[mark] === letter))
  const fits = found.length >= fewest + 3 && found.length <= names.length
  return fits && found.every((mark) => mark !== undefined) ? found : undefined
}

function papersOf(counts: string): State['papers'] | undefined {
  if (!/^\d{1,2}(\.\d{1,2}){4}$/.test(counts)) return undefined
  const [pro = 0, against = 0, abstained = 0, spoilt = 0, demanded = 0] = counts.split('.').map(Number)
  return { for: pro, against, abstained, spoilt, demanded }
}
