import { describe, expect, it, test } from 'vitest'
import { explain, judgeQuorum, remedy, type Cure, type CureStep, type Finding } from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { assemblyOf, sittingOf } from '../dossiers.js'

const finding = (...cure: Cure) => ({ rule: 'quorum', cure }) as unknown as Finding
const said = (...cure: Cure) => [kk, ru, en].map((wording) => remedy(finding(...cure), wording))
const step = (one: CureStep) =>
  [kk, ru, en].map((wording) => remedy(finding(one), wording)?.replace(/^[^:]*: (.*)\.$/, '$1'))

const present = '/sittings/0/present'
const ballot = '/sittings/0/motions/0/ballot'

describe('every step in three languages', () => {
  test.each<[CureStep, kk: string, ru: string, en: string]>([
    [
      { do: 'record', facts: [present, ballot] },
      'мәлімет – отырысқа қатысқандардың тізімі, дауыс берудің нақты нәтижелері',
      'сведения – список участвовавших в заседании, достоверные итоги голосования',
      'a record of the list of those present and reliable figures of the vote',
    ],
    [
      { do: 'date', fact: '/sittings/0/on', from: '2024-03-15' },
      'отырысты 2024 жылғы 15 наурыздан бастап өткізу',
      'проведение заседания не ранее 15 марта 2024 года',
      'the sitting held on or after 15 March 2024',
    ],
    [
      { do: 'date', fact: '/sittings/0/media/decided', until: '2024-03-15' },
      'жариялау туралы шешімді 2024 жылғы 15 наурыздан кешіктірмей қабылдау',
      'решение об освещении не позднее 15 марта 2024 года',
      'the release decided on or before 15 March 2024',
    ],
    [
      { do: 'date', fact: '/assembly/roster/approved' },
      'жиналыс құрамын ІІО басшысының бекітуі',
      'утверждение состава собрания руководителем ОВД',
      'the roster approved by the head',
    ],
    [
      { do: 'attend', fact: present, more: 2, among: ['m1', 'm2', 'm3'] },
      'тағы 2 мүшенің қатысуы',
      'участие ещё 2 членов собрания',
      '2 more members present',
    ],
    [
      { do: 'attend', fact: '/sittings/0/motions/0/present', more: 1, among: ['m1'] },
      'тағы 1 мүшенің дауыс беру кезінде қатысып отыруы – m1',
      'присутствие при голосовании ещё 1 члена собрания – m1',
      '1 more member present at the vote: m1',
    ],
    [{ do: 'vote-for', fact: ballot, more: 2 }, 'жақтап тағы 2 дауыс', 'ещё 2 голоса за', '2 more votes for'],
    [
      { do: 'vote', fact: ballot, by: 'c' },
      'шешуші дауыс құқығы иесінің дауыс беруі – c',
      'участие в голосовании обладателя права решающего голоса – c',
      'a vote by the holder of the casting vote (c)',
    ],
    [
      { do: 'cast', fact: '/sittings/0/motions/0/casting', by: 'c' },
      'шешуші дауыс құқығы иесінің оны пайдалануы немесе пайдаланбайтынын мәлімдеуі – c',
      'решающий голос его обладателя или отказ от него – c',
      'the casting vote cast or declined by its holder (c)',
    ],
    [
      { do: 'withdraw', fact: '/sittings/0/motions/0/casting' },
      'берілген шешуші дауысты есепке алмау',
      'исключение решающего голоса из подсчёта',
      'the casting vote struck out',
    ],
    [
      { do: 'strike', fact: ballot, voters: ['x', 'd'] },
      'мына адамдардың дауыстарын есепке алмау – x, d',
      'исключение из подсчёта голосов, поданных следующими лицами – x, d',
      'the votes of x and d struck out',
    ],
    [
      { do: 'notify', fact: '/sittings/0/notice/to', seats: ['c', 'd', 'm1'] },
      'мына мүшелерді хабардар ету – c, d, m1',
      'извещение – c, d, m1',
      'notice to c, d and m1',
    ],
    [
      { do: 'sign', fact: '/sittings/0/minutes/signedBy', by: ['secretary'] },
      'хатшының қолы',
      'подпись секретаря',
      'the signature of the secretary',
    ],
    [
      { do: 'sign', fact: '/sittings/0/minutes/signedBy', by: ['secretary', 'chair', 'deputy'] },
      'хатшының, төрағаның және төраға орынбасарының қолы',
      'подписи секретаря, председателя и заместителя председателя',
      'the signatures of the secretary, the chair and the deputy chair',
    ],
    [
      { do: 'assign', fact: '/sittings/0/motions/0/control/responsible' },
      'шешімнің орындалуына жауапты адамды белгілеу',
      'назначение ответственного за исполнение решения',
      'somebody responsible for carrying out the decision',
    ],
    [
      { do: 'seat', office: 'deputy', more: 1 },
      'құрамға тағы 1 төраға орынбасарын енгізу',
      'включение в состав ещё 1 заместителя председателя',
      '1 more deputy chair',
    ],
    [
      { do: 'seat', office: 'secretary', more: -2 },
      'құрамнан 2 хатшыны шығару',
      'исключение из состава 2 секретарей',
      '2 fewer secretaries',
    ],
    [
      { do: 'people', who: 'all', more: 2 },
      'құрамға тағы 2 адамды енгізу',
      'включение в состав ещё 2 человек',
      '2 more persons on the roster',
    ],
    [
      { do: 'people', who: 'member', more: -1 },
      'құрамнан 1 лауазымы жоқ жиналыс мүшесін шығару',
      'исключение из состава 1 члена собрания без должности',
      '1 fewer ordinary member on the roster',
    ],
    [
      { do: 'replace', persons: ['c'] },
      'құрамда бір адамға бір орын ғана қалдыру – c',
      'не более одного места в составе – c',
      'one seat only for each of: c',
    ],
    [
      { do: 'drop', fact: '/sittings/0/motions/0/measures', count: 1, of: ['censure', 'criticism'] },
      'мына шаралардың ішінен 1 шараны ұсынбау – айыптау, сын',
      'отказ от 1 меры из следующих – порицание, критика',
      '1 measure fewer of these: censure, criticism',
    ],
    [
      { do: 'drop', fact: '/sittings/0/motions/0/measures', count: 1, of: ['severe reprimand'] },
      'мына шараларды ұсынбау – «severe reprimand»',
      'отказ от мер – «severe reprimand»',
      'without "severe reprimand"',
    ],
    [
      { do: 'inspect', from: '2024-04-01', until: '2024-06-30' },
      'кадр және тәрбие жұмысына жетекшілік ететін орынбасардың 2024 жылғы 1 сәуір мен 2024 жылғы 30 маусым аралығында тексеруі',
      'проверка заместителем, курирующим кадровую и воспитательную работу, в период с 1 апреля 2024 года по 30 июня 2024 года',
      'an inspection by the deputy head for personnel and educational work from 1 April 2024 to 30 June 2024',
    ],
    [
      { do: 'inspect', from: '2024-04-10', until: '2024-04-10' },
      'кадр және тәрбие жұмысына жетекшілік ететін орынбасардың 2024 жылғы 10 сәуірде тексеруі',
      'проверка заместителем, курирующим кадровую и воспитательную работу, 10 апреля 2024 года',
      'an inspection by the deputy head for personnel and educational work on 10 April 2024',
    ],
    [
      { do: 'form', kinds: ['policemen'] },
      'бөліністе полицейлер жиналысын құру',
      'образование в подразделении полицейского собрания',
      "a policemen's assembly in the subdivision",
    ],
    [
      { do: 'correct', fact: '/sittings/0/convenedBy', to: ['authorised-head', 'deputy-head'] },
      'отырысты уәкілетті басшының немесе кадр және тәрбие жұмысына жетекшілік ететін орынбасардың шақыруы',
      'созыв заседания уполномоченным руководителем или заместителем, курирующим кадровую и воспитательную работу',
      'a sitting convened by the authorised head or the deputy head for personnel and educational work',
    ],
    [
      { do: 'correct', fact: '/sittings/0/presiding', to: ['c', 'd'] },
      'отырыста құқылы адамның төрағалық етуі – c немесе d',
      'надлежащий председательствующий на заседании – c или d',
      'a sitting presided over by c or d',
    ],
    [
      { do: 'correct', fact: '/sittings/0/media/decidedBy', to: ['chair', 'deputy'] },
      'жариялау туралы төрағаның немесе төраға орынбасарының шешімі',
      'решение об освещении, принятое председателем или заместителем председателя',
      'a decision to release by the chair or the deputy chair',
    ],
    [
      { do: 'correct', fact: '/sittings/0/motions/0/declared', to: ['rejected'] },
      'шешімді қабылданбады деп жариялау',
      'объявление о том, что решение не принято',
      'the decision declared not adopted',
    ],
    [
      { do: 'correct', fact: '/sittings/0/motions/0/ballot/mode', to: ['secret'] },
      'жабық дауыс беру',
      'закрытое (тайное) голосование',
      'a secret ballot',
    ],
    [
      { do: 'correct', fact: '/inspections/0/proposals/0/to', to: ['authorised-head'] },
      'ұсынысты уәкілетті басшыға енгізу',
      'внесение предложения уполномоченному руководителю',
      'the proposal sent to the authorised head',
    ],
  ])('%j', (one, ...words) => {
    expect(step(one)).toEqual(words)
  })
})

test('Russian counts', () => {
  const votes = (more: number) => step({ do: 'vote-for', fact: ballot, more })[1]
  expect([1, 2, 5, 21].map(votes)).toEqual(['ещё 1 голос за', 'ещё 2 голоса за', 'ещё 5 голосов за', 'ещё 21 голос за'])
  const members = (more: number) => step({ do: 'attend', fact: present, more, among: [] })[1]
  expect([1, 2, 5, 21].map(members)).toEqual([
    'участие ещё 1 члена собрания',
    'участие ещё 2 членов собрания',
    'участие ещё 5 членов собрания',
    'участие ещё 21 члена собрания',
  ])
  const people = (more: number) => step({ do: 'people', who: 'all', more })[1]
  expect([1, 2, 5, 21].map(people)).toEqual([
    'включение в состав ещё 1 человека',
    'включение в состав ещё 2 человек',
    'включение в состав ещё 5 человек',
    'включение в состав ещё 21 человека',
  ])
})

describe('a remedy', () => {
  it('is one sentence, of all steps', () => {
    expect(
      said({ do: 'attend', fact: present, more: 1, among: ['m1', 'm2'] }, { do: 'vote-for', fact: ballot, more: 1 }),
    ).toEqual([
      'Талапты сақтау үшін қажет: тағы 1 мүшенің қатысуы; жақтап тағы 1 дауыс.',
      'Для соблюдения необходимо следующее: участие ещё 1 члена собрания; ещё 1 голос за.',
      'To comply: 1 more member present; 1 more vote for.',
    ])
  })

  it('is nothing where nothing cures', () => {
    expect(remedy({ rule: 'matter.competence' } as unknown as Finding, en)).toBeUndefined()
  })

  it('follows its sentence in an explanation', () => {
    const verdict = judgeQuorum({ assembly: assemblyOf(), sitting: sittingOf({ present: ['c', 'd', 'm1'] }) })
    expect(explain(verdict, en).slice(2, 4)).toEqual([
      'The sitting is not lawful: 3 of 7 members attended, 4 are needed (paragraph 15).',
      'To comply: 1 more member present.',
    ])
  })

  it('has words for every fact that may be corrected or dated', () => {
    const facts = [
      ...['election/by', 'election/vote'].map((fact) => `/assembly/${fact}`),
      '/assembly/seats/0/staffUnit',
      ...['convenedBy', 'presiding', 'video', 'notice/place', 'notice/time', 'notice/agenda', 'notice/materials'],
      ...['minutes/agenda', 'minutes/attendance', 'media/decidedBy'],
      ...['ballot/mode', 'declared', 'effect', 'measures/0', 'petitionTo'].map((fact) => `motions/0/${fact}`),
      ...['respondent/violationReviewed', 'apology/before'].map((fact) => `motions/0/${fact}`),
      ...['/inspections/0/by', '/inspections/0/proposals/0/to'],
    ].map((fact) => (fact.startsWith('/') ? fact : `/sittings/0/${fact}`))
    const days = [
      '/assembly/election/on',
      '/assembly/seats/0/elected',
      '/assembly/roster/drawn',
      '/assembly/roster/signed',
    ]
    const dated = [
      ...days,
      ...['notice/on', 'minutes/drawn', 'motions/0/apology/performed'].map((d) => `/sittings/0/${d}`),
    ]
    const corrected = facts.flatMap((fact) => step({ do: 'correct', fact, to: ['open'] }))
    const told = [...corrected, ...dated.flatMap((fact) => step({ do: 'date', fact, from: '2024-03-15' }))]
    expect(told.filter((words) => words === undefined || /undefined|\[object|^$/.test(words))).toEqual([])
    expect(new Set(told).size).toBe(told.length)
  })
})
