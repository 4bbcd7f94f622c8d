// Not loadable: the name is there, and is not a function, which is seen when it is loaded.
export const distinctPrefixes = Math.max(1, 2)
