/** A linear model's coefficients, each ≥ 0, and the sum of squared relative errors it leaves. */
export interface NonNegativeFit {
  readonly coefficients: readonly number[]
  readonly residual: number
}

/** Solves A x = b by elimination with pivoting; undefined where A is singular to double precision. */
const solved = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] | undefined => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column)
    const pivot = below.reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best))
    const lead = pivot[column] ?? 0
    if (Math.abs(lead) < 1e-13) return undefined
    rows[rows.indexOf(pivot)] = rows[column] ?? []
    rows[column] = pivot.map((value) => value / lead)
    for (let row = 0; row < size; row++) {
      const factor = rows[row]?.[column] ?? 0
      if (row === column || factor === 0) continue
      rows[row] = (rows[row] ?? []).map((value, at) => value - factor * (rows[column]?.[at] ?? 0))
    }
  }
  return rows.map((row) => row[size] ?? 0)
}

const dot = (first: readonly number[], second: readonly number[]): number => {
  let sum = 0
  for (let index = 0; index < first.length; index++) sum += (first[index] ?? 0) * (second[index] ?? 0)
  return sum
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
  const relative = columns.map((column) => column.map((x, at) => ((roots[at] ?? 0) * x) / (values[at] ?? NaN)))
  const lengths = relative.map((column) => Math.sqrt(dot(column, column)))
  const scaled = relative.map((column, index) => column.map((x) => x / (lengths[index] ?? 1)))
  const gram = scaled.map((first) => scaled.map((second) => dot(first, second)))
  const right = scaled.map((column) => dot(column, roots))
  const whole = dot(roots, roots)
  let best: NonNegativeFit = { coefficients: columns.map(() => 0), residual: whole }
  for (let subset = 1; subset < 2 ** columns.length; subset++) {
    const chosen = columns.map((_, index) => index).filter((index) => (subset >> index) % 2 === 1)
    const found = solved(
      chosen.map((row) => chosen.map((column) => gram[row]?.[column] ?? 0)),
      chosen.map((index) => right[index] ?? 0),
    )
    if (found === undefined || found.some((coefficient) => coefficient < 0)) continue
    // What a least-squares solution explains is c·b. Cancellation leaves an error of 1e-15, far below any floor.
    const explained = found.reduce((sum, coefficient, at) => sum + coefficient * (right[chosen[at] ?? 0] ?? 0), 0)
    const residual = Math.max(0, whole - explained)
    if (residual >= best.residual) continue
    const coefficients = columns.map((_, index) => {
      const at = chosen.indexOf(index)
      return at < 0 ? 0 : (found[at] ?? 0) / (lengths[index] ?? 1)
    })
    best = { coefficients, residual }
  }
  return best
}
