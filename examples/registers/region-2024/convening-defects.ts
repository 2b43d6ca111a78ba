import { plus, workday } from './days.js'
import { breached, noticeOf, type Plant, sittingOf, votersOn } from './draft.js'

// What is wrong with convening a sitting: paragraphs 4, 12 and 16.
// Each takes the number of the sitting in the year, from 1.

export function lateNotice(number: number): Plant {
  return {
    words: 'Notice given the day after the sitting',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      noticeOf(sitting).on = workday(plus(sitting.on, 1))
      return breached(at, 'convening.notice')
    },
  }
}

export function unnotified(number: number, seat: string): Plant {
  return {
    words: `One member was not notified (${seat})`,
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      const notice = noticeOf(sitting)
      notice.to = (notice.to ?? []).filter((id) => id !== seat)
      return breached(at, 'convening.notice')
    },
  }
}

export function noticeWithoutAgenda(number: number): Plant {
  return {
    words: 'Notice without an agenda',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      noticeOf(sitting).agenda = false
      return breached(at, 'convening.notice')
    },
  }
}

export function noMaterials(number: number): Plant {
  return {
    words: 'No materials were sent',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      noticeOf(sitting).materials = false
      return breached(at, 'convening.materials')
    },
  }
}

export function convenedByAnother(number: number): Plant {
  return {
    words: 'Convened by one who may not convene',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      sitting.convenedBy = 'other'
      noticeOf(sitting).to = votersOn(dossier.assembly.seats, sitting.on)
      return breached(at, 'convening.by')
    },
  }
}

export function beforeApproval(number: number): Plant {
  return {
    words: 'Met before the head had approved the roster',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      dossier.assembly.roster = { ...dossier.assembly.roster, approved: workday(plus(sitting.on, 5)) }
      return breached(at, 'convening.constituted')
    },
  }
}
