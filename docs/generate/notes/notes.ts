import type { RuleId } from 'zhinalys'
import { assemblyNotes, seatNotes } from './assembly.js'
import { measureNotes } from './measures.js'
import { motionNotes } from './motion.js'
import type { NotesOf } from './note.js'
import { periodNotes } from './period.js'
import { sittingNotes } from './sitting.js'

/** What a reader is told of every rule. */
export const notes: NotesOf<RuleId> = {
  ...assemblyNotes,
  ...seatNotes,
  ...sittingNotes,
  ...motionNotes,
  ...measureNotes,
  ...periodNotes,
}
