/** What a command needs of the machine; tests give it another. */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** A file, or standard input for `-`, in chunks. Rejects with the system's error. */
  open(file: string): Promise<AsyncIterable<Uint8Array>>
  /** Begins a file that comes to its place only when it is whole. Rejects with an `OutputError`. */
  create(file: string): Promise<Draft>
  /** Resolves when more may be written. */
  write(text: string): Promise<void>
  complain(text: string): void
  /** Shows passing words on a terminal, replacing those before; absent where nobody watches. */
  readonly progress?: (text: string) => void
  /** Milliseconds, for the progress only. */
  now(): number
}

/** A file that is being written. */
export interface Draft {
  write(text: string): Promise<void>
  /** Puts what was written in its place. */
  keep(): Promise<void>
  /** Leaves no trace. */
  discard(): Promise<void>
}

/** A file that could not be written; the message is for the one who named it. */
export class OutputError extends Error {}

/** The exit status: something could not be read or written, or the usage was wrong. */
export const unreadable = 2
