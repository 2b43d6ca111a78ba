import type { Language, Office } from 'zhinalys'
import type { CastingChoice, Declaration, Mark, Paper } from './state.js'

/** What the page itself says; the law speaks through the library's wording. */
export interface Words {
  readonly title: string
  readonly lead: string
  readonly language: string
  readonly kind: string
  readonly members: string
  readonly fewer: string
  readonly more: string
  readonly seats: string
  readonly keys: string
  readonly seat: (name: string) => string
  readonly ballot: string
  readonly modes: Readonly<Record<'open' | 'secret', string>>
  readonly hidden: string
  readonly casting: string
  readonly declared: string
  readonly marks: Readonly<Record<Mark, string>>
  readonly papers: Readonly<Record<Paper, string>>
  readonly castings: Readonly<Record<CastingChoice, string>>
  readonly declarations: Readonly<Record<Declaration, string>>
  readonly offices: Readonly<Record<Office, string>>
  readonly decision: string
  readonly findings: string
  readonly otherwise: (reading: string) => string
  readonly outcomes: Readonly<Record<'met' | 'breached' | 'unknown' | 'note', string>>
}

const kk: Words = {
  title: 'Жиналыс дауыс береді',
  lead: 'Кімнің қатысқанын және қалай дауыс бергенін белгілеңіз: шешім, жетіспейтіні және әр тұжырымның негізі бірден көрсетіледі.',
  language: 'Тіл',
  kind: 'Жиналыс',
  members: 'Қалған мүшелер саны',
  fewer: 'Бір мүшеге азайту',
  more: 'Бір мүшеге көбейту',
  seats: 'Жиналыс құрамы',
  keys: 'Пернелер: ← → – келесі адам; 1 – жоқ, 2 – қатысып отыр, 3 – жақтап, 4 – қарсы, 5 – қалыс; Enter – кезекпен.',
  seat: (name) => `Таңдалған адам: ${name}`,
  ballot: 'Дауыс беру түрі',
  modes: { open: 'ашық', secret: 'жабық' },
  hidden: 'Жабық дауыс беруде кімнің қалай дауыс бергені көрсетілмейді. Саны:',
  casting: 'Шешуші дауыс',
  declared: 'Жарияланған нәтиже',
  marks: { absent: 'жоқ', present: 'қатысып отыр', for: 'жақтап', against: 'қарсы', abstained: 'қалыс қалды' },
  papers: {
    for: 'жақтап',
    against: 'қарсы',
    abstained: 'қалыс қалғандар',
    spoilt: 'жарамсыз',
    demanded: 'жабық дауыс беруді талап еткендер',
  },
  castings: { none: 'берілмеген', for: 'жақтап', against: 'қарсы', declined: 'бас тартылған' },
  declarations: { none: 'жарияланбаған', adopted: 'қабылданды', rejected: 'қабылданбады' },
  offices: { chair: 'төраға', deputy: 'төрағаның орынбасары', secretary: 'хатшы', member: 'мүше' },
  decision: 'Шешім',
  findings: 'Тұжырымдар',
  otherwise: (reading) => `Егер «${reading}» деп түсіндірілсе:`,
  outcomes: { met: 'сақталған', breached: 'бұзылған', unknown: 'анықталмаған', note: 'ескертпе' },
}

const ru: Words = {
  title: 'Собрание голосует',
  lead: 'Отметьте, кто присутствует и как голосует: решение, недостающее и основание каждого вывода видны сразу.',
  language: 'Язык',
  kind: 'Собрание',
  members: 'Число остальных членов',
  fewer: 'На одного члена меньше',
  more: 'На одного члена больше',
  seats: 'Состав собрания',
  keys: 'Клавиши: ← → – другой человек; 1 – отсутствует, 2 – присутствует, 3 – за, 4 – против, 5 – воздержался; Enter – по очереди.',
  seat: (name) => `Выбран человек: ${name}`,
  ballot: 'Вид голосования',
  modes: { open: 'открытое', secret: 'закрытое (тайное)' },
  hidden: 'При закрытом (тайном) голосовании не показывается, кто как голосовал. Число:',
  casting: 'Решающий голос',
  declared: 'Объявленный результат',
  marks: {
    absent: 'отсутствует',
    present: 'присутствует',
    for: 'за',
    against: 'против',
    abstained: 'воздержался',
  },
  papers: {
    for: 'за',
    against: 'против',
    abstained: 'воздержались',
    spoilt: 'недействительные',
    demanded: 'потребовали закрытого голосования',
  },
  castings: { none: 'не подан', for: 'за', against: 'против', declined: 'от него отказались' },
  declarations: { none: 'не объявлен', adopted: 'принято', rejected: 'не принято' },
  offices: { chair: 'председатель', deputy: 'заместитель председателя', secretary: 'секретарь', member: 'член' },
  decision: 'Решение',
  findings: 'Выводы',
  otherwise: (reading) => `Если ${reading}:`,
  outcomes: { met: 'соблюдено', breached: 'нарушено', unknown: 'не установлено', note: 'замечание к сведению' },
}

const en: Words = {
  title: 'The assembly votes',
  lead: 'Mark who is present and how they vote: the decision, what is still needed and the ground of every finding follow at once.',
  language: 'Language',
  kind: 'Assembly',
  members: 'Other members',
  fewer: 'One member fewer',
  more: 'One member more',
  seats: 'The roster',
  keys: 'Keys: ← → next person; 1 absent, 2 present, 3 for, 4 against, 5 abstained; Enter in turn.',
  seat: (name) => `Chosen person: ${name}`,
  ballot: 'Ballot',
  modes: { open: 'open', secret: 'secret' },
  hidden: 'A secret ballot does not show who voted how. How many:',
  casting: 'Casting vote',
  declared: 'Declared result',
  marks: { absent: 'absent', present: 'present', for: 'for', against: 'against', abstained: 'abstained' },
  papers: {
    for: 'for',
    against: 'against',
    abstained: 'abstained',
    spoilt: 'spoilt',
    demanded: 'demanded a secret ballot',
  },
  castings: { none: 'not cast', for: 'for', against: 'against', declined: 'declined' },
  declarations: { none: 'not declared', adopted: 'adopted', rejected: 'not adopted' },
  offices: { chair: 'chair', deputy: 'deputy chair', secretary: 'secretary', member: 'member' },
  decision: 'Decision',
  findings: 'Findings',
  otherwise: (reading) => `If ${reading}:`,
  outcomes: { met: 'met', breached: 'breached', unknown: 'not known', note: 'note' },
}

export const words: Readonly<Record<Language, Words>> = { kk, ru, en }
