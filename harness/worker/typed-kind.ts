/** `get %TypedArray%.prototype[@@toStringTag]`: the kind from the internal slot, which no property can hide. */
const tag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Int8Array.prototype), Symbol.toStringTag)?.get

/** The name of a typed array's kind, of whatever realm it is. */
export const typedKind = (value: NodeJS.TypedArray): unknown => tag?.call(value)
