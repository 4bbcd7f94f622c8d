import { z } from 'zod'

/** Classes of growth in the problem's size n, from slowest growing to fastest. */
export const Growth = z.enum(['1', 'log n', 'sqrt n', 'n', 'n log n', 'n sqrt n', 'n^2', 'n^2 log n', 'n^3', '2^n'])
export type Growth = z.infer<typeof Growth>
