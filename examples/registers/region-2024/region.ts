import type { Assembly } from '../../../src/records/types.js'

type Kind = Assembly['kind']

/** A unit of the invented region «Қиял» ("fancy"), whose districts are named after birds, and the assemblies it has. */
interface Unit {
  readonly name: string
  readonly kinds: readonly Kind[]
}

const both: readonly Kind[] = ['officers', 'policemen']
const districts = (
  'Тоқылдақ Бозторғай Сауысқан Бөдене Қырғауыл Шағала Байғыз Дуадақ Жапалақ Кептер Шымшық Қараторғай Безгелдек ' +
  'Көкқарға Шүрегей Қызғыш'
).split(' ')

/** 21 units: 19 with both assemblies, two with one, which makes 40. */
export const units: readonly Unit[] = [
  { name: 'Қиял облысының полиция департаменті', kinds: both },
  { name: 'Қиял облысы Қоқиқаз қаласының полиция басқармасы', kinds: both },
  { name: 'Қиял облысы Бірқазан қаласының полиция басқармасы', kinds: both },
  ...districts.map((district) => ({ name: `Қиял облысы ${district} ауданының полиция бөлімі`, kinds: both })),
  { name: 'Қиял облысы полиция департаментінің оқу орталығы', kinds: ['officers'] },
  { name: 'Қиял облысы полиция департаментінің кинологиялық орталығы', kinds: ['policemen'] },
]
