import { dot } from '../dot.ts'
import { elementAt } from '../element-at.ts'
import { solveLinear } from '../solve-linear.ts'

/** A linear model's coefficients, each ≥ 0, and the sum of squared relative errors it leaves. */
export interface NonNegativeFit {
  readonly coefficients: readonly number[]
  readonly residual: number
}

/**
 * Least squares with coefficients ≥ 0: min Σ_i w_i ((Σ_k c_k x_ki − y_i) / y_i)², y_i > 0.
 *
 * The error is relative to y, because work is known to a share of itself and spans five powers of ten. The best
 * non-negative solution is the plain one on some subset of the columns (Lawson and Hanson 1974); there are at most three
 * columns, so all seven subsets are tried. Columns are scaled to length 1 first. The residual is that with the weights.
 */
export const nonNegativeFit = ({
  columns,
  values,
  weights,
}: {
  columns: readonly (readonly number[])[]
  values: readonly number[]
  weights: readonly number[]
}): NonNegativeFit => {
  const roots = weights.map(Math.sqrt)
  const relative = columns.map((column) => column.map((x, at) => (elementAt(roots, at) * x) / elementAt(values, at)))
  const lengths = relative.map((column) => Math.sqrt(dot(column, column)))
  const scaled = relative.map((column, index) => column.map((x) => x / elementAt(lengths, index)))
  const gram = scaled.map((first) => scaled.map((second) => dot(first, second)))
  const right = scaled.map((column) => dot(column, roots))
  const whole = dot(roots, roots)
  let best: NonNegativeFit = { coefficients: columns.map(() => 0), residual: whole }
  for (let subset = 1; subset < 2 ** columns.length; subset++) {
    const chosen = columns.map((_, index) => index).filter((index) => (subset >> index) % 2 === 1)
    const found = solveLinear(
      chosen.map((row) => [...chosen.map((column) => elementAt(elementAt(gram, row), column)), elementAt(right, row)]),
    )
    if (found === undefined || found.some((coefficient) => coefficient < 0)) continue
    // What a least-squares solution explains is c·b. Cancellation leaves an error of 1e-15, far below any floor.
    const explained = dot(
      found,
      chosen.map((index) => elementAt(right, index)),
    )
    const residual = Math.max(0, whole - explained)
    if (residual >= best.residual) continue
    const coefficients = columns.map((_, index) => {
      const at = chosen.indexOf(index)
      return at < 0 ? 0 : elementAt(found, at) / elementAt(lengths, index)
    })
    best = { coefficients, residual }
  }
  return best
}
