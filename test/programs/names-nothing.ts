// Not loadable: no entry point.
export const unrelated = 1
