import { options, type Question, type Readings } from './options.js'
import { unknownQuestion, watched } from './readings.js'

/** Who is told what is asked, and gives the reading. */
export interface Asked {
  ask(question: Question): string
}

/** Readings that hand every question on to whom they are made for. */
export const WatchedReadings = /* @__PURE__ */ watchedReadings()

function watchedReadings(): new (asked: Asked) => Readings {
  class Watched {
    constructor(readonly asked: Asked) {}
  }
  for (const question of Object.keys(options) as Question[]) {
    Object.defineProperty(Watched.prototype, question, {
      get(this: Watched) {
        return this.asked.ask(question)
      },
    })
  }
  return Watched as unknown as new (asked: Asked) => Readings
}

/** The same for a judge that is not ours: a copy would notice nothing, so that whoever makes one is told. */
export function guarded(readings: Readings): Readings {
  return new Proxy(readings, guard)
}

const refuse = (): never => {
  throw new TypeError('Readings that are judged across cannot be copied or listed: hand on the object itself.')
}

const guard: ProxyHandler<Readings> = {
  get(readings, key) {
    if (key === watched) return true
    if (typeof key === 'symbol') return undefined
    if (!Object.hasOwn(options, key)) throw unknownQuestion(key)
    return readings[key as Question]
  },
  ownKeys: refuse,
  getOwnPropertyDescriptor: refuse,
  set: refuse,
  defineProperty: refuse,
  deleteProperty: refuse,
}
