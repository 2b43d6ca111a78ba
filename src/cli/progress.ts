import type { Io } from './io.js'

/** Words on the terminal while a long input is judged. */
export interface Progress {
  show(dossiers: number): void
  clear(): void
}

const everyMilliseconds = 250

/** Shows how many dossiers have been judged, not more often than an eye can follow; nothing where nobody watches. */
export function progressOf(io: Io): Progress | undefined {
  const { progress } = io
  if (progress === undefined) return undefined
  const start = io.now()
  let shown = start
  return {
    show(dossiers) {
      const time = io.now()
      if (time - shown < everyMilliseconds) return
      shown = time
      progress(`… ${dossiers} (${Math.round((dossiers / (time - start)) * 1000)}/s)`)
    },
    clear() {
      if (shown !== start) progress('')
    },
  }
}
