// Time limit.
export function distinctPrefixes(): number[] {
  while (true);
}
