// Runtime error: the name is there, and is not a function.
export const distinctPrefixes = Math.max(1, 2)
