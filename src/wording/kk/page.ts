import { quarterParts, roman } from '../parts.js'
import type { PageWording } from '../page.js'
import { ofDay } from './words.js'

export const page: PageWording = {
  title: 'Офицерлер және полицейлер жиналыстарының істері бойынша есеп',
  order: (approved) => `Қазақстан Республикасы Ішкі істер министрінің ${ofDay(approved)} №\u00A07 бұйрығы`,
  text: 'Қазақ тіліндегі мәтін, SHA-256',
  about:
    'Әр іс бұйрықпен норма бойынша салыстырылды. Норма не сақталған, не бұзылған, не оның сақталған-сақталмағаны анықталмаған: істе мәліметі жоқ норма сақталған деп те, бұзылған деп те есептелмейді. Ескертпелер қорытындыға әсер етпейді.',
  shown: (outcomes) => `Әр іс бойынша тек мыналар көрсетілген: ${outcomes.join(', ')}.`,
  headings: {
    figures: 'Негізгі көрсеткіштер',
    mostBreached: 'Ең жиі бұзылған нормалар',
    units: 'Бөліністер бойынша',
    quarters: 'Тоқсандар бойынша',
    list: 'Барлық жиналыс ісі',
    dossiers: 'Әр жиналыс ісі бойынша толық мәлімет',
    unreadable: 'Оқылмаған жолдар',
  },
  formed: 'Барлық бөліністе екі жиналыс та бар.',
  undated: 'Отырысқа қатысы жоқ бұзушылықтар, мысалы жиналыс құрамындағы бұзушылықтар, тоқсандарға бөлінбейді.',
  cards: {
    dossiers: () => 'жиналыс ісі',
    sittings: () => 'отырыс',
    decisions: () => 'шешім',
    withBreaches: () => 'бұзушылығы бар іс',
    withUnknown: () => 'анықталмаған мәліметі бар іс',
    allMet: () => 'бәрі сақталған іс',
    unreadable: () => 'оқылмаған жол',
  },
  labels: {
    rule: 'норма',
    unit: 'бөлініс',
    quarter: 'тоқсан',
    dossier: 'жиналыс ісі',
    conclusion: 'қорытынды',
    dossiers: 'жиналыс ісі',
    sittings: 'отырыс',
    decisions: 'шешім',
    breaches: 'бұзушылық',
    cases: 'барлық жағдай',
    share: 'үлесі',
  },
  conclusions: {
    met: 'Бәрі сақталған',
    breached: 'Бұзушылық бар',
    unknown: 'Анықталмаған',
    'not-judged': 'Тексеруге жататын норма жоқ',
    unreadable: 'Оқылмады',
  },
  decisions: {
    adopted: 'қабылданды',
    rejected: 'қабылданбады',
    pending: 'шешуші дауыс күтілуде',
    void: 'күші жоқ',
    unknown: 'анықталмады',
  },
  quarter: (quarter) => {
    const { year, nth } = quarterParts(quarter)
    return `${year} жылғы ${roman[nth]} тоқсан`
  },
  axis: (quarter) => {
    const { year, nth } = quarterParts(quarter)
    return [`${roman[nth]} тоқсан`, year]
  },
  line: (line) => `${line}-жол`,
  share: (percent) => `${percent} %`,
  skip: 'Барлық жиналыс ісіне өту',
  contents: 'Мазмұны',
  back: 'Істер тізіміне оралу',
}
