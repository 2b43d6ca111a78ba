import { quarterParts } from '../parts.js'
import type { PageWording } from '../page.js'
import { english } from '../plural.js'
import { dated } from './words.js'

export const page: PageWording = {
  title: 'Report on the dossiers of assemblies of officers and policemen',
  order: (approved) =>
    `Order No. 7 of the Minister of Internal Affairs of the Republic of Kazakhstan of ${dated(approved)}`,
  text: 'Kazakh text, SHA-256',
  about:
    'Every dossier was compared with the order, norm by norm. A norm is met, or breached, or it is not known which: what is not recorded counts neither as met nor as breached. Notes are worth a look and change no verdict.',
  shown: (outcomes) => `Shown of each dossier: ${outcomes.join(', ')}.`,
  headings: {
    figures: 'Key figures',
    mostBreached: 'Norms breached most often',
    units: 'By subdivision',
    quarters: 'By quarter',
    list: 'All dossiers',
    dossiers: 'Dossier by dossier',
    unreadable: 'Lines that could not be read',
  },
  formed: 'Every subdivision has both assemblies.',
  undated: 'Breaches that belong to no sitting, such as those of the roster, are in no quarter.',
  cards: {
    dossiers: (count) => english(count, 'dossier'),
    sittings: (count) => english(count, 'sitting'),
    decisions: (count) => english(count, 'decision'),
    withBreaches: (count) => english(count, 'dossier with breaches', 'dossiers with breaches'),
    withUnknown: (count) => english(count, 'dossier with something not known', 'dossiers with something not known'),
    allMet: (count) => english(count, 'dossier with everything met', 'dossiers with everything met'),
    unreadable: (count) => english(count, 'line that could not be read', 'lines that could not be read'),
  },
  labels: {
    rule: 'norm',
    unit: 'subdivision',
    quarter: 'quarter',
    dossier: 'dossier',
    conclusion: 'verdict',
    dossiers: 'dossiers',
    sittings: 'sittings',
    decisions: 'decisions',
    breaches: 'breaches',
    cases: 'all cases',
    share: 'share',
  },
  conclusions: {
    met: 'All met',
    breached: 'Breached',
    unknown: 'Not known',
    'not-judged': 'Not judged',
    unreadable: 'Not read',
  },
  decisions: {
    adopted: 'adopted',
    rejected: 'not adopted',
    pending: 'awaiting the casting vote',
    void: 'void',
    unknown: 'not established',
  },
  quarter: (quarter) => {
    const { year, nth } = quarterParts(quarter)
    return `Q${nth} ${year}`
  },
  axis: (quarter) => {
    const { year, nth } = quarterParts(quarter)
    return [`Q${nth}`, year]
  },
  line: (line) => `line ${line}`,
  share: (percent) => `${percent}%`,
  skip: 'Skip to all dossiers',
  contents: 'Contents',
  back: 'Back to the list of dossiers',
}
