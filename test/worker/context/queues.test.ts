import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { openContext, thrownBy } from '../open-context.ts'

/** What code says in a fresh context, as JSON: everything here is told in numbers, texts and lists. */
const say = (code: string): unknown => {
  const text = openContext().evaluate(`'use strict'; JSON.stringify((() => { ${code} })())`)
  if (typeof text !== 'string') throw new Error('nothing was said')
  return JSON.parse(text)
}

describe('priority queues of the present interface', () => {
  it.each([
    ['a comparison', 'const q = new PriorityQueue((a, b) => a - b); [5, 1, 3].forEach((n) => q.enqueue(n))', [1, 3, 5]],
    ['a comparison the other way round', 'const q = new PriorityQueue((a, b) => b - a, [5, 1, 3])', [5, 3, 1]],
    [
      'a comparison of pairs',
      'const q = new PriorityQueue(([a], [b]) => a - b, [[2, "x"], [1, "y"]])',
      [
        [1, 'y'],
        [2, 'x'],
      ],
    ],
    [
      '{ compare }',
      'const q = new PriorityQueue({ compare: (a, b) => b.n - a.n }); q.enqueue({ n: 1 }).enqueue({ n: 2 })',
      [{ n: 2 }, { n: 1 }],
    ],
    ['plain numbers', 'const q = new MinPriorityQueue(); [5, 1, 3].forEach((n) => q.enqueue(n))', [1, 3, 5]],
    [
      'plain numbers, greatest first',
      'const q = new MaxPriorityQueue(); [5, 1, 3].forEach((n) => q.push(n))',
      [5, 3, 1],
    ],
    ['texts', 'const q = new MinPriorityQueue(); ["pear", "fig"].forEach((n) => q.enqueue(n))', ['fig', 'pear']],
    [
      'a key',
      'const q = new MinPriorityQueue((pair) => pair[0]); q.enqueue([2, 0]); q.enqueue([1, 9])',
      [
        [1, 9],
        [2, 0],
      ],
    ],
    [
      'a key, greatest first',
      'const q = new MaxPriorityQueue((pair) => pair[0]); q.enqueue([1, 9]); q.enqueue([2, 0])',
      [
        [2, 0],
        [1, 9],
      ],
    ],
    [
      '{ compare } of the earlier interface',
      'const q = new MinPriorityQueue({ compare: (a, b) => a[1] - b[1] }); q.enqueue([0, 2]); q.enqueue([9, 1])',
      [
        [9, 1],
        [0, 2],
      ],
    ],
    [
      'a comparison where a key is asked for',
      'const q = new MinPriorityQueue((a, b) => a - b); [3, 2].forEach((n) => q.enqueue(n))',
      [2, 3],
    ],
    ['a list to begin with', 'const q = MinPriorityQueue.fromArray([4, 2, 8])', [2, 4, 8]],
  ])('hand out elements in the order of %s', (_, made, expected) => {
    expect(say(`${made}; const out = []; while (!q.isEmpty()) out.push(q.dequeue()); return out`)).toEqual(expected)
    expect(say(`${made}; return [q.toArray(), q.size(), [...q], q.size()]`)).toEqual([
      expected,
      expected.length,
      expected,
      0,
    ])
    expect(say(`${made}; return [q.front(), q.back(), q.pop()]`)).toEqual([expected[0], expected.at(-1), expected[0]])
  })

  it('give null when they are empty', () => {
    expect(
      say('const q = new MinPriorityQueue(); return [q.front(), q.back(), q.dequeue(), q.size(), q.isEmpty()]'),
    ).toEqual([null, null, null, 0, true])
  })

  it('find, remove and forget', () => {
    const filled = 'const q = new MaxPriorityQueue((x) => x.n); for (const n of [3, 1, 4, 1, 5]) q.enqueue({ n })'
    expect(say(`${filled}; return [q.contains((x) => x.n === 4), q.contains((x) => x.n === 7)]`)).toEqual([true, false])
    expect(say(`${filled}; const out = q.remove((x) => x.n === 1); return [out, q.toArray()]`)).toEqual([
      [{ n: 1 }, { n: 1 }],
      [{ n: 5 }, { n: 4 }, { n: 3 }],
    ])
    expect(say(`${filled}; q.clear(); q.enqueue({ n: 2 }); return [q.size(), q.front()]`)).toEqual([1, { n: 2 }])
  })
})

describe('priority queues of the earlier interface', () => {
  it.each([
    [
      '{ priority }',
      'const q = new MinPriorityQueue({ priority: (x) => x.cost }); q.enqueue({ cost: 2 }); q.enqueue({ cost: 1 })',
    ],
    [
      'a priority beside the element',
      'const q = new MinPriorityQueue(); q.enqueue({ cost: 2 }, 2); q.enqueue({ cost: 1 }, 1)',
    ],
  ])('hand out boxes when told by %s', (_, made) => {
    expect(say(`${made}; return [q.front().element, q.dequeue(), q.dequeue().element.cost, q.dequeue()]`)).toEqual([
      { cost: 1 },
      { priority: 1, element: { cost: 1 } },
      2,
      null,
    ])
  })

  it('hand out boxes of plain numbers where they are asked to', () => {
    const boxed = 'MinPriorityQueue.inBoxes(); const q = new MaxPriorityQueue(); q.enqueue(1); q.enqueue(2)'
    expect(say(`${boxed}; return [q.front().element, q.dequeue().element, q.size()]`)).toEqual([2, 2, 1])
    expect(
      say('MinPriorityQueue.inBoxes(); const q = new PriorityQueue((a, b) => a - b, [2, 1]); return q.front()'),
    ).toBe(1)
  })
})

describe('Queue and Deque', () => {
  it.each([
    [
      'Queue',
      'q.enqueue(1).enqueue(2); q.push(3)',
      'q.dequeue(), q.pop(), q.front(), q.back(), q.size()',
      [1, 2, 3, 3, 1],
    ],
    [
      'Deque',
      'q.pushBack(2).pushFront(1); q.pushBack(3)',
      'q.front(), q.back(), q.popFront(), q.popBack(), q.size()',
      [1, 3, 1, 3, 1],
    ],
  ])('%s does what its methods say', (name, fill, ask, expected) => {
    expect(say(`const q = new ${name}(); ${fill}; return [${ask}]`)).toEqual(expected)
    expect(
      say(`const q = new ${name}(); ${fill}; return [[...q], q.toArray(), q.clone().toArray(), q.size()]`),
    ).toEqual([[1, 2, 3], [1, 2, 3], [1, 2, 3], 3])
    expect(say(`const q = ${name}.fromArray([7]); q.clear(); return [q.front(), q.back(), q.isEmpty()]`)).toEqual([
      null,
      null,
      true,
    ])
    expect(thrownBy(() => say(`new ${name}(5)`))).toBe('TypeError: elements must be an array')
  })

  it('keep their order through any sequence of steps', () => {
    const steps = fc.array(fc.constantFrom('pushBack', 'pushFront', 'popBack', 'popFront'), { maxLength: 60 })
    const { evaluate } = openContext()
    evaluate(
      'var steps; var run = () => { const q = new Deque(); const out = []; steps.forEach((step, i) => { const r = q[step](i); if (step.startsWith("pop")) out.push(r) }); return JSON.stringify([out, q.toArray()]) }',
    )
    fc.assert(
      fc.property(steps, (names) => {
        const list: number[] = []
        const out: (number | null)[] = []
        for (const [index, step] of names.entries()) {
          if (step === 'pushBack') list.push(index)
          else if (step === 'pushFront') list.unshift(index)
          else out.push((step === 'popBack' ? list.pop() : list.shift()) ?? null)
        }
        expect(JSON.parse(String(evaluate(`steps = ${JSON.stringify(names)}; run()`)))).toEqual([out, list])
      }),
    )
  })
})

describe('all of them', () => {
  it('order any numbers as sorting does, also when steps are mixed', () => {
    const { evaluate } = openContext()
    evaluate(
      'var run = (numbers) => { const q = new MinPriorityQueue(); const m = new MaxPriorityQueue((x) => x); const p = new PriorityQueue((a, b) => b - a); numbers.forEach((n, i) => { q.enqueue(n); m.enqueue(n); p.enqueue(n); if (i % 3 === 2) q.enqueue(q.dequeue()) }); const all = (x) => { const out = []; while (x.size() > 0) out.push(x.dequeue()); return out }; return JSON.stringify([all(q), all(m), all(p)]) }',
    )
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 40 }), (numbers) => {
        const rising = numbers.toSorted((one, other) => one - other)
        const falling = rising.toReversed()
        expect(JSON.parse(String(evaluate(`run(${JSON.stringify(numbers)})`)))).toEqual([rising, falling, falling])
      }),
    )
  })

  it('can be declared anew by a candidate, and assigned', () => {
    expect(say('class PriorityQueue { size() { return "mine" } } return new PriorityQueue().size()')).toBe('mine')
    expect(say('globalThis.Queue = class { size() { return "mine" } }; return new Queue().size()')).toBe('mine')
  })

  it('work the same after built-ins were patched', () => {
    const patched =
      'Array.prototype.push = Array.prototype.sort = Array.prototype.slice = () => { throw new Error("patched") }; Symbol.iterator; Array.isArray = () => false;'
    expect(say(`${patched} const q = new MinPriorityQueue(); q.enqueue(2); q.enqueue(1); return q.toArray()`)).toEqual([
      1, 2,
    ])
    expect(say(`${patched} const q = new Deque([2, 1]); q.pushFront(3); return q.toArray()`)).toEqual([3, 2, 1])
  })

  it('are of the candidate’s realm, and are not seen when globals are listed', () => {
    expect(
      say(
        'return [new Queue() instanceof Object, Object.keys(globalThis).includes("Queue"), new Queue().toArray() instanceof Array]',
      ),
    ).toEqual([true, false, true])
  })
})
