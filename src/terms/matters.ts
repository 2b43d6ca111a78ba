/**
 * What a motion may be about: the nine functions of paragraph 9, and whatever is none of them.
 *
 * @example
 * ```ts
 * matters.find((matter) => matter.id === 'conduct') // => { id: 'conduct', provision: '9.6' }
 * ```
 */
export const matters = [
  { id: 'education', provision: '9.1' },
  { id: 'individual-work', provision: '9.2' },
  { id: 'hearing', provision: '9.3' },
  { id: 'aid', provision: '9.4' },
  { id: 'petition', provision: '9.5' },
  { id: 'conduct', provision: '9.6' },
  { id: 'ceremony', provision: '9.7' },
  { id: 'letters', provision: '9.8' },
  { id: 'control', provision: '9.9' },
  { id: 'other' },
] as const

/** What a motion is about, as {@link matters} lists it. */
export type Matter = (typeof matters)[number]['id']
