import type { FactName } from './wording.js'

const singular: Readonly<Record<string, string>> = {
  '': 'dossier',
  seats: 'seat',
  sittings: 'sitting',
  motions: 'motion',
  inspections: 'inspection',
  proposals: 'proposal',
}

/** The name of a fact from its pointer: the record that holds it and its key. `/sittings/3/present` is `sitting.present`. */
export function factName(pointer: string): FactName {
  // The one fact that is the tally's of a whole register.
  if (pointer === '/unreadable') return 'tally.unreadable'
  const [key = '', holder = ''] = pointer
    .split('/')
    .filter((part) => !/^\d+$/.test(part))
    .reverse()
  return `${singular[holder] ?? holder}.${key}` as FactName
}
