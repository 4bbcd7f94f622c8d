/** Work that is begun while something else is measured, and taken when it is needed. */
export interface Ahead<T> {
  /** Begins what has not begun. Whoever takes it is told of a failure; if no one does, it is nobody's. */
  readonly start: (key: string | number, make: () => Promise<T>) => Promise<T>
  /** What was begun, or is begun now; the next to ask for the same key gets another. */
  readonly take: (key: string | number, make: () => Promise<T>) => Promise<T>
  /** All that was begun and not taken. */
  readonly rest: () => Promise<T>[]
}

export const ahead = <T>(): Ahead<T> => {
  const begun = new Map<string | number, Promise<T>>()
  const start: Ahead<T>['start'] = (key, make) => {
    const one = begun.get(key) ?? make()
    begun.set(key, one)
    one.catch(() => undefined)
    return one
  }
  return {
    start,
    take: (key, make) => {
      const one = start(key, make)
      begun.delete(key)
      return one
    },
    rest: () => {
      const all = [...begun.values()]
      begun.clear()
      return all
    },
  }
}
