/** Explicit options: the order of candidates must not depend on the machine's language. */
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' })

/** The order people expect of names: `2` before `10`. Names that collate alike are told apart by code units. */
export const naturalOrder = (first: string, second: string): number =>
  collator.compare(first, second) || (first < second ? -1 : first > second ? 1 : 0)
