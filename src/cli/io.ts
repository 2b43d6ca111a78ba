/** What a command needs of the machine; tests give it another. */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** A file, or standard input for `-`, in chunks. Rejects with the system's error. */
  open(file: string): Promise<AsyncIterable<Uint8Array>>
  /** Resolves when more may be written. */
  write(text: string): Promise<void>
  complain(text: string): void
  /** Shows passing words on a terminal, replacing those before; absent where nobody watches. */
  readonly progress?: (text: string) => void
  /** Milliseconds, for the progress only. */
  now(): number
}
