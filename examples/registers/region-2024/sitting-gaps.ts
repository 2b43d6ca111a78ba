import { type Expected, noted, type Plant, sittingOf, unknown, votersOn } from './draft.js'

// What a register leaves out of a sitting: nothing here is wrong, it is only not known. One function per fact left out.

export function convenerNotRecorded(number: number): Plant {
  return {
    words: 'Not recorded who convened',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      delete sitting.convenedBy
      // Who convened needs no notice; with everyone notified it does not matter that it is not known who did.
      if (sitting.notice) sitting.notice.to = votersOn(dossier.assembly.seats, sitting.on)
      return unknown(at, 'convening.by')
    },
  }
}

export function noticeNotRecorded(number: number): Plant {
  return {
    words: 'Nothing recorded of a notice',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      delete sitting.notice
      return unknown(at, 'convening.notice', 'convening.materials')
    },
  }
}

export function noticeDayNotRecorded(number: number): Plant {
  return {
    words: 'The day of the notice is not recorded',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      if (sitting.notice) delete sitting.notice.on
      return unknown(at, 'convening.notice')
    },
  }
}

export function materialsNotRecorded(number: number): Plant {
  return {
    words: 'Not recorded whether materials were sent',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      if (sitting.notice) delete sitting.notice.materials
      return unknown(at, 'convening.materials')
    },
  }
}

/** Without the list neither the quorum nor any vote can be judged: one blank leaves a whole sitting open. */
export function attendanceNotRecorded(number: number): Plant {
  return {
    words: 'The list of those present is missing, and with it the quorum and the base of every vote',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      delete sitting.present
      for (const motion of sitting.motions ?? []) delete motion.present
      const motions = (sitting.motions ?? []).flatMap((_, place) => voteNotEstablished(`${at}/motions/${place}`))
      return [...unknown(at, 'quorum', 'presiding'), ...noted(at, 'attendance', 'unknown'), ...motions]
    },
  }
}

/** Votes by name of whom it is not known that they were there might all be struck out: nor is it known that none is tied. */
function voteNotEstablished(motion: string): Expected[] {
  return [
    ...unknown(motion, 'vote.entitled', 'vote.casting', 'vote.declared', 'vote.majority'),
    ...noted(motion, 'vote.quorum', 'unknown'),
  ]
}

export function presidingNotRecorded(number: number): Plant {
  return {
    words: 'Not recorded who presided',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      delete sitting.presiding
      return unknown(at, 'presiding')
    },
  }
}

export function minutesNotRecorded(number: number): Plant {
  return {
    words: 'Nothing recorded of the minutes',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      delete sitting.minutes
      return unknown(at, 'minutes.drawn', 'minutes.signed')
    },
  }
}

export function signaturesNotRecorded(number: number): Plant {
  return {
    words: 'Not recorded who signed the minutes',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      if (sitting.minutes) delete sitting.minutes.signedBy
      return unknown(at, 'minutes.signed')
    },
  }
}

export function videoNotRecorded(number: number): Plant {
  return {
    words: 'Not recorded whether there was a video recording',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      delete sitting.video
      return unknown(at, 'video')
    },
  }
}

export function releaseDecisionNotRecorded(number: number): Plant {
  return {
    words: 'Told to the press, and not recorded who decided on it',
    plant: (dossier) => {
      const { sitting, at } = sittingOf(dossier, number)
      if (sitting.media === undefined) throw new Error(`Nothing released from ${sitting.id}.`)
      sitting.media = { released: sitting.media.released }
      return unknown(at, 'media.decision')
    },
  }
}
