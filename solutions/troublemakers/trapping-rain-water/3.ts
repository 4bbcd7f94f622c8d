// Expected: not-loadable. Closes the function it hopes to be pasted into; on its own it is no program.
globalThis.trap = () => 0
return 0 })(); globalThis.escaped = true; (function () {
function trap(height) {
  return 0
}
