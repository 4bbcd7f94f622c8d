import { z } from 'zod'

/**
 * How well a child is shut in. 4: bubblewrap (own user, pid, net, ipc and mount namespaces, minimal read-only
 * root, no-fork filter). 3: util-linux `unshare` namespaces. 2: Node's permission model, resource limits, own
 * process group. 1: context and watchdog only. Each level was shown to hold by a canary.
 */
export const IsolationLevel = z.literal([1, 2, 3, 4])
export type IsolationLevel = z.infer<typeof IsolationLevel>

export const Isolation = z.strictObject({
  level: IsolationLevel,
  /** The levels above that could not be had: why, and the command that mends it. */
  missing: z.array(z.strictObject({ level: IsolationLevel, reason: z.string(), remedy: z.string() })),
})
export type Isolation = z.infer<typeof Isolation>

/** What this machine lets us do when measuring. Absent helpers are named with what is used instead. */
export const Machine = z.strictObject({
  platform: z.string(),
  cpuModel: z.string(),
  cores: z.int().positive(),
  node: z.string(),
  v8: z.string(),
  isolation: Isolation,
  /** The core both sides of a pair are pinned to, when pinning works. */
  pinnedCore: z.int().nonnegative().optional(),
  aslrOff: z.boolean(),
  clock: z.literal('thread-cpu'),
  /** Smallest step seen of that clock, in ns. */
  clockStep: z.number().nonnegative(),
  /** What bounds a child's memory: the kernel, at once, or our look at it every 20 ms. */
  memoryGuard: z.enum(['cgroup-v1', 'cgroup-v2', 'watched']),
  cpuAccounting: z.enum(['schedstat', 'none']),
})
export type Machine = z.infer<typeof Machine>
