/** Records as plain JSON, read and written by JSON Pointer. */
export function copy<T>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T
}

export function read(record: unknown, pointer: string): unknown {
  return partsOf(pointer).reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    record,
  )
}

/** Writes into the record; what holds the fact is made where it is not there or is recorded as `false`. */
export function write(record: unknown, pointer: string, value: unknown): void {
  const parts = partsOf(pointer)
  const last = parts.pop() as string
  let holder = record as Record<string, unknown>
  for (const part of parts) {
    if (typeof holder[part] !== 'object') holder[part] = {}
    holder = holder[part] as Record<string, unknown>
  }
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else holder[last] = value
}

function partsOf(pointer: string): string[] {
  return pointer.split('/').slice(1)
}
