import type { Cure, CureStep, Day } from 'zhinalys'

/** Everything less than a cure: a step left out, a number one smaller, a list one shorter, a day past its bound. */
export function lessThan(cure: Cure): readonly (readonly CureStep[])[] {
  return cure.flatMap((step, i) => {
    const [before, after] = [cure.slice(0, i), cure.slice(i + 1)]
    const smaller = smallerThan(step).map((less) => [...before, less, ...after])
    return [[...before, ...after], ...smaller]
  })
}

function smallerThan(step: CureStep): CureStep[] {
  switch (step.do) {
    case 'record':
      return shorter(step.facts).map((facts) => ({ ...step, facts }))
    case 'date':
      return [
        ...(step.from === undefined ? [] : [{ ...step, from: moved(step.from, -1) }]),
        ...(step.until === undefined ? [] : [{ ...step, until: moved(step.until, 1) }]),
      ]
    case 'inspect':
      return [
        { ...step, from: moved(step.from, -1), until: moved(step.from, -1) },
        { ...step, from: moved(step.until, 1), until: moved(step.until, 1) },
      ]
    case 'attend':
    case 'vote-for':
    case 'seat':
    case 'people':
      return Math.abs(step.more) === 1 ? [] : [{ ...step, more: step.more - Math.sign(step.more) }]
    case 'drop':
      return step.count === 1 ? [] : [{ ...step, count: step.count - 1 }]
    case 'strike':
      return shorter(step.voters).map((voters) => ({ ...step, voters }))
    case 'notify':
      return shorter(step.seats).map((seats) => ({ ...step, seats }))
    case 'sign':
      return shorter(step.by).map((by) => ({ ...step, by }))
    case 'replace':
      return shorter(step.persons).map((persons) => ({ ...step, persons }))
    case 'form':
      return shorter(step.kinds).map((kinds) => ({ ...step, kinds }))
    case 'correct':
    case 'vote':
    case 'cast':
    case 'withdraw':
    case 'assign':
      return []
  }
}

function shorter<T>(list: readonly [T, ...T[]]): [T, ...T[]][] {
  return list.length === 1 ? [] : list.map((_, i) => list.filter((_, j) => j !== i) as [T, ...T[]])
}

function moved(day: Day, by: number): Day {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10) as Day
}
