import type { Law } from './law.js'

/** Of service, by enumeration of every start day of forty years. */
export const ofService = {
  tenthAnniversary: {
    law: 'Unbroken service is ten years long on its tenth anniversary, which of 29 February is the 28th.',
    paragraph: '4.2',
    how: 'every start day of forty years, against the calendar of the second model',
    cases: 14_610,
  },
  dayMoreNeverPostpones: {
    law: 'A day more of service never postpones the first eligible day.',
    paragraph: '4.2',
    how: 'every career; a day more before and after each period',
    cases: 321_420,
  },
  lengthReached: {
    law: 'On the first eligible day, and on a day served after it, the length shown is ten years or more.',
    paragraph: '4.2',
    how: 'every career',
    cases: 321_420,
  },
  lengthNotReachedBefore: {
    law: 'On a day served before the first eligible day the length shown is less than ten years.',
    paragraph: '4.2',
    reading: 'serviceSum: summed, last-unbroken',
    how: 'every career; the two days before; the counter-example of the other reading is pinned',
    cases: 219_150,
  },
  lengthIsExact: {
    law: 'Of unbroken service the length shown reaches from the first day to the day asked, and is ten years from the first eligible day on.',
    paragraph: '4.2',
    how: 'every day of eleven years from each start day of a leap year, against the calendar of the second model',
    cases: 1_470_954,
  },
  judgedByTheDay: {
    law: 'Who is elected on the first eligible day or later has the service, who is elected before has not; the days short say the same, and to whoever has it ten years are shown.',
    paragraph: '4.2',
    how: 'every career of the first four years, elected on the first eligible day, the day before and the day after',
    cases: 32_142,
  },
  whatServiceAsks: {
    law: 'A reading on service changes nothing where the record gives it nothing to read: credit, another body, a gap; under `after-expiry` the first eligible day is a day later.',
    paragraph: '4.2',
    how: 'every career under each of the 36 combinations; it is by this law that others leave readings out',
    cases: 2_629_800,
  },
} as const satisfies Record<string, Law>
