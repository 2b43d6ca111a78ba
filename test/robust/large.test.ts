import { expect, it } from 'vitest'
import { judgeDossier, serviceOn } from 'zhinalys'
import { safeParseDossier } from 'zhinalys/records'
import { en } from 'zhinalys/wording/en'
import { addDays } from '../../src/calendar/arithmetic.js'
import { Markup } from '../../src/cli/html/escape.js'
import { byUnit } from '../../src/cli/html/units.js'
import { assemblyOf, members, motionOf, sittingOf } from '../dossiers.js'

const preferential = { service: 'preferential' } as const

it('periods of service by the hundred thousand over the same days are those days once', () => {
  const period = { from: '2000-01-01', to: '2009-12-31' } as const
  const many = Array.from({ length: 150_000 }, (_, i) => ({ ...period, credit: 1 + (i % 2) }))
  expect(serviceOn(many, '2024-01-01', preferential)).toEqual(
    serviceOn([{ ...period, credit: 2 }], '2024-01-01', preferential),
  )
})

it('twenty thousand periods that each go on a day longer at a lower credit count where they are the highest', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({
    from: addDays('2000-01-01', i),
    to: addDays('2000-12-30', i),
    credit: 3 - i / 10_000,
  }))
  const first = { from: '2000-01-01', to: '2000-12-30', credit: 3 } as const
  const second = { from: '2000-12-31', to: '2000-12-31', credit: 2.9999 } as const
  expect(serviceOn(many, '2001-01-01', preferential)).toEqual(serviceOn([first, second], '2001-01-01', preferential))
})

it('a dossier of ten thousand seats, all of whom vote, is judged', () => {
  const seats = members(10_000)
  const ids = seats.map(({ id }) => id)
  const motion = motionOf({ ballot: { mode: 'open', for: ids, against: [], abstained: ids } })
  const sitting = sittingOf({ present: ids, presiding: 'm1', notice: { to: ids }, motions: [motion] })
  const parsed = safeParseDossier({ assembly: assemblyOf({ seats }), sittings: [sitting] })
  expect(
    parsed.ok && judgeDossier(parsed.value).findings.filter(({ rule }) => rule === 'eligibility.service'),
  ).toHaveLength(10_000)
})

it('a page is made of more units than a call takes arguments', () => {
  const figures = { policemen: 0, sittings: 0, decisions: 0, breached: 1, unknown: 1 }
  const units = Array.from({ length: 130_000 }, (_, i) => ({ unit: `unit ${i}`, officers: 1, ...figures }))
  expect(byUnit(units, en)).toBeInstanceOf(Markup)
})
