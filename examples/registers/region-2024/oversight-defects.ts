import type { Dossier, Inspection } from '../../../src/records/types.js'
import { itemAt } from './chance.js'
import { breached, type Draft, type Plant } from './draft.js'

// What is wrong with the inspections: paragraph 20.

type Quarter = 1 | 2 | 3 | 4

export function missedQuarter(quarter: Quarter): Plant {
  return {
    words: `No inspection in quarter ${quarter}`,
    plant: (dossier) => {
      const { place } = inspectionIn(dossier, quarter)
      dossier.inspections?.splice(place, 1)
      return breached('/period', 'oversight.quarterly')
    },
  }
}

export function inspectedByAnother(quarter: Quarter): Plant {
  return {
    words: `The only inspection of quarter ${quarter} was not made by the deputy head`,
    plant: (dossier) => {
      const { inspection, place } = inspectionIn(dossier, quarter)
      inspection.by = 'other'
      return [
        ...breached('/period', 'oversight.quarterly'),
        ...breached(`/inspections/${place}`, 'oversight.inspector'),
      ]
    },
  }
}

export function proposedToAnother(quarter: Quarter): Plant {
  return {
    words: `The proposal after the inspection of quarter ${quarter} went past the authorised head`,
    plant: (dossier) => {
      const { inspection, place } = inspectionIn(dossier, quarter)
      inspection.proposals = [{ to: 'other', seat: 'm2', kind: 'reward' }]
      return breached(`/inspections/${place}`, 'oversight.proposals')
    },
  }
}

export function proposedForAnother(quarter: Quarter): Plant {
  return {
    words: `The proposal after the inspection of quarter ${quarter} concerns one who has no seat`,
    plant: (dossier) => {
      const { inspection, place } = inspectionIn(dossier, quarter)
      inspection.proposals = [{ to: 'authorised-head', seat: 'm9', kind: 'penalty' }]
      return breached(`/inspections/${place}`, 'oversight.proposals')
    },
  }
}

export function inspectionIn(
  dossier: Draft<Dossier>,
  quarter: Quarter,
): { inspection: Draft<Inspection>; place: number } {
  const inspections = dossier.inspections ?? []
  const place = inspections.findIndex(({ on }) => Math.ceil(Number(on.slice(5, 7)) / 3) === quarter)
  return { inspection: itemAt(inspections, place), place }
}
