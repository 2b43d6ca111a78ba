import type { Day, Seat, ServicePeriod } from 'zhinalys'
import type { ExplainedQuestions } from './explained.js'
import type { Subject } from './pattern.js'
import { assemblyOf } from './records.js'

export const service: ExplainedQuestions<
  'service' | 'serviceSum' | 'serviceDay' | 'serviceMeasured' | 'serviceBodies' | 'secretaryService'
> = {
  service: {
    why: '“Length of service” may be time by the calendar or the reckoning by which some service counts one and a half or twofold. Both are in daily use in personnel departments.',
    readings: {
      calendar: {
        rule: 'calendar days',
        argument:
          'The order says «жұмыс өтілі», length of work, and “ten years”, with no word on credits; preferential reckoning is an exception made for pensions and pay and needs a provision of its own. Experience, which is what an assembly wants, grows by the calendar.',
      },
      preferential: {
        rule: 'each calendar day counts once, at its highest credit',
        argument:
          'The length of service in a personal file is the credited one, and the law that grants the credit says that such a day counts for more. An order that sends the reader to service in law enforcement takes it as that service is reckoned.',
      },
    },
    patterns: [
      {
        facts: 'Serving since 1 March 2017 at a credit of 1.5, elected on 10 January 2024. Ten years of service:',
        of: judged([{ from: '2017-03-01', credit: 1.5 }]),
      },
      {
        facts: 'Serving since 2014, the years 2014 to 2016 at a credit of 2. Eligible from:',
        of: dayOf([{ from: '2014-01-01', to: '2016-12-31', credit: 2 }, { from: '2017-01-01' }]),
      },
    ],
  },
  serviceSum: {
    why: '“At least ten years”: in one stretch or put together, and if put together, by days or by the months in which personnel officers reckon?',
    readings: {
      summed: {
        rule: 'all counted days laid end to end before the day asked',
        argument:
          'Nothing says “unbroken”, and where acts of this kind mean it they say so. Ten years are a quantity of time served; laid end to end, its days need no convention about the length of a month.',
      },
      'summed-months': {
        rule: 'each period’s years, months and days added up, 30 days to a month, 12 months to a year',
        argument:
          'This is how a statement of service is drawn up in practice, and an order for personnel departments is applied by them. It differs from the first by days only, but a day can decide.',
      },
      'last-unbroken': {
        rule: 'only the last unbroken period',
        argument:
          'A member of the assembly should know the body as it is now and be known in it: paragraph 4, part 2, goes on to ask for a good name in the collective. Service that ended long ago in another place gives neither.',
      },
    },
    patterns: [
      {
        facts: 'Serving 10 January 2010 to 20 March 2015 and since 1 July 2019. Eligible from:',
        of: dayOf([{ from: '2010-01-10', to: '2015-03-20' }, { from: '2019-07-01' }]),
      },
      {
        facts: 'Serving 2009 to 2013 and since 5 January 2019, elected on 10 January 2024. Ten years of service:',
        of: judged([{ from: '2009-01-01', to: '2013-12-31' }, { from: '2019-01-05' }]),
      },
    ],
  },
  serviceDay: {
    why: 'Is one who began on 10 January 2014 a person of “at least ten years” on 10 January 2024, or only when that day has been served too?',
    readings: {
      anniversary: {
        rule: 'from the tenth anniversary on; 29 February has its on 28 February',
        argument:
          'Ten years from 10 January 2014 are full when 9 January 2024 has ended; on the anniversary there are ten years, and “at least” asks for no more.',
      },
      'after-expiry': {
        rule: 'from the day after the tenth anniversary',
        argument:
          'A term reckoned in years is commonly said to end on the corresponding day of the last year and to begin to run on the day after the event; then the term has expired only when the anniversary is over.',
      },
    },
    patterns: [
      {
        facts: 'Serving since 10 January 2014, elected on 10 January 2024. Ten years of service:',
        of: judged([{ from: '2014-01-10' }]),
      },
      { facts: 'Serving since 29 February 2012. Eligible from:', of: dayOf([{ from: '2012-02-29' }]) },
    ],
  },
  serviceMeasured: {
    why: 'Members “are elected” from people with ten years of service; the composition takes effect with the head’s approval, which may come weeks later.',
    readings: {
      election: {
        rule: 'measured on the day of the election (the seat’s own, if elected later)',
        argument:
          'The requirement stands in the sentence on electing and describes those from among whom one elects. The meeting must be able to tell on the day whom it may elect.',
      },
      approval: {
        rule: 'measured on the day on which the head approves the roster',
        argument:
          'Without approval there is no composition (4, part 4), and the head answers for what is approved. Whoever fulfils the requirement on that day takes office with it fulfilled.',
      },
    },
    patterns: [
      {
        facts: 'Serving since 20 January 2014; elected on 10 January 2024, approved on 1 February.',
        of: judged([{ from: '2014-01-20' }], '2024-02-01'),
      },
      {
        facts: 'Serving since 1 January 2015; elected on 1 March 2025 to a roster approved on 10 January 2024.',
        of: judged([{ from: '2015-01-01' }], '2024-01-10', { elected: '2025-03-01' }),
      },
    ],
  },
  serviceBodies: {
    why: '«Құқық қорғау қызметі» is the name of a kind of state service to which several bodies belong; the assembly is one of the internal affairs bodies, and personnel come to it from others.',
    readings: {
      'law-enforcement': {
        rule: 'internal affairs and other law-enforcement bodies',
        argument:
          'The words are those of the law that paragraph 6 names, and there they cover every law-enforcement body. The same sentence says “internal affairs” where it means them: of the candidates, not of their service.',
      },
      'internal-affairs': {
        rule: 'internal affairs bodies only',
        argument:
          'The assembly works on the honour and discipline of one body, and its members judge colleagues; ten years elsewhere do not teach that. The sentence ends with employees of the internal affairs bodies, and its earlier words may be read in that light.',
      },
      allied: {
        rule: 'also military, special state, civil protection and courier service',
        argument:
          'Laws on service commonly credit these years to those who come from them, and the code of ethics that paragraph 6 names treats the courier service and civil protection together with law enforcement. Purpose is experience in uniform.',
      },
    },
    patterns: [
      {
        facts: 'Five years in another law-enforcement body, then six in internal affairs, elected on 10 January 2024.',
        of: judged([{ from: '2013-01-01', to: '2017-12-31', body: 'law-enforcement' }, { from: '2018-01-01' }]),
      },
      {
        facts: 'Five years of military service, then six in internal affairs, elected on 10 January 2024.',
        of: judged([{ from: '2013-01-01', to: '2017-12-31', body: 'allied' }, { from: '2018-01-01' }]),
      },
    ],
  },
  secretaryService: {
    why: 'Part 2 of paragraph 4 lists who is elected, and asks ten years of them; the secretary is not in the list, and part 3 makes an employee of the unit for educational work the secretary.',
    readings: {
      exempt: {
        rule: 'a secretary of less than ten years is a note',
        argument:
          'The secretary is secretary by post. A requirement for those who are elected is not extended to one who is not, and a person without a vote needs the less experience.',
      },
      'ten-years': {
        rule: 'a secretary of less than ten years breaches a duty',
        argument:
          'Part 1 counts the secretary among the assembly, and part 2 may be read as the standard for all who sit on it. Whoever writes the minutes of cases of honour should stand as high as those who vote.',
      },
    },
    patterns: [
      {
        facts: 'A secretary serving since 2021.',
        of: judged([{ from: '2021-01-01' }], '2024-01-10', { office: 'secretary' }),
      },
      {
        facts: 'A secretary serving since 2005.',
        of: judged([{ from: '2005-01-01' }], '2024-01-10', { office: 'secretary' }),
      },
    ],
  },
}

function judged(periods: readonly ServicePeriod[], approved: Day = '2024-01-10', changes: Partial<Seat> = {}): Subject {
  const seats: Seat[] = [{ id: 'm1', office: 'member', service: periods, ...changes }]
  return { dossier: { assembly: assemblyOf({ seats, roster: { approved } }) }, rule: 'eligibility.service' }
}

function dayOf(service: readonly ServicePeriod[]): Subject {
  return { service }
}
