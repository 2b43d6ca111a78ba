import type { Readings, ServiceLength } from 'zhinalys'
import type { Expected, ServiceCase } from '../../../test/rules/service-cases/case.js'
import { serviceCases } from '../../../test/rules/service-cases/cases.js'
import { sentenceOf, type Vector, type Vectors } from './vectors.js'

/** The records of service that the tests have worked by hand: lengths and first eligible days are not computed here. */
export const ofService: Vectors = {
  name: 'service',
  version: 1,
  cases: () => serviceCases.flatMap((one) => one.expected.map((expected) => vectorOf(one, expected))),
}

function vectorOf({ name, service }: ServiceCase, { readings = {}, on = {}, eligible }: Expected): Vector {
  const under = underOf(readings)
  return {
    id: [name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'), ...under].join('/'),
    told: sentenceOf([name, ...(under.length === 0 ? [] : [`under ${under.join(', ')}`])].join('; ')),
    ...{ service, readings, on: lengthsOf(on), eligibleFrom: eligible ?? null },
  }
}

function underOf(readings: Partial<Readings>): string[] {
  return Object.entries(readings).map(([question, reading]) => `${question}=${reading}`)
}

function lengthsOf(on: NonNullable<Expected['on']>): Record<string, ServiceLength> {
  return Object.fromEntries(Object.entries(on).map(([day, length]) => [day, lengthOf(length)]))
}

/** Of "10y 0m 3d". */
function lengthOf(words: string): ServiceLength {
  const [years = 0, months = 0, days = 0] = words.split(' ').map((part) => Number.parseInt(part, 10))
  return { years, months, days }
}
