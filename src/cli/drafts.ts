import type { Draft, Io } from './io.js'

/** Lets files be written, and puts them in their places only once all has been written. */
export async function withDrafts<T>(
  io: Io,
  work: (create: (file: string) => Promise<Draft>) => Promise<T>,
): Promise<T> {
  const drafts: Draft[] = []
  try {
    const done = await work(async (file) => {
      const draft = await io.create(file)
      drafts.push(draft)
      return draft
    })
    for (const draft of drafts) await draft.keep()
    return done
  } catch (error) {
    for (const draft of drafts) await draft.discard()
    throw error
  }
}
