import type { Place } from '../wording/wording.js'

/** The subject that a pointer into a dossier lies in: `/sittings/0/motions/1/ballot` is the second motion of sitting 1. */
export function placeOf(pointer: string): Place {
  const [, root, first, inner, second] = pointer.split('/')
  if (root === 'sittings') {
    const sitting = Number(first) + 1
    return inner === 'motions' ? { of: 'motion', sitting, motion: Number(second) + 1 } : { of: 'sitting', sitting }
  }
  if (root === 'period') return { of: 'period' }
  if (root === 'inspections')
    return first === undefined ? { of: 'assembly' } : { of: 'inspection', inspection: Number(first) + 1 }
  return first === 'seats' ? { of: 'seat', seat: Number(inner) + 1 } : { of: 'assembly' }
}
