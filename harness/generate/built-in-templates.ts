/**
 * The templates that have a name. They are written as a user writes one into a file, so that each can be copied and
 * changed: docs/generate.md shows how.
 */
export const BUILT_IN_TEMPLATES = {
  /** What `effbench prompt` prints. */
  plain: `=== user ===
{{statement}}

{{task}}

{{rules}}

{{hint}}`,

  /** The same, and what the score is about said aloud. */
  fast: `=== user ===
{{statement}}

{{task}}

{{rules}}

{{hint}}

Make it as fast as you can. First find the algorithm whose time grows least with the size of the input; then think of
what the inner loop does: allocations, look-ups, copies, repeated work. The answer must be right on every input.`,

  /** With a role, and the form of the answer. */
  chat: `=== system ===
You write TypeScript that is correct first and fast second. You answer with one fenced code block that holds the whole
module, and nothing that is not asked for.

=== user ===
{{statement}}

{{task}}

{{rules}}

{{hint}}`,

  /** For models that go on from code and were not taught to converse. */
  completion: `=== completion ===
{{comment}}
export {{signature}} {`,
} as const
