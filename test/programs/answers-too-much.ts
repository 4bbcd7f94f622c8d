// Output limit: more text than an answer may have.
export const distinctPrefixes = (): unknown => ['x'.repeat(1_000_000), 'y'.repeat(1_500_000)]
