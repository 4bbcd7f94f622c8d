"""pass@k and eff@k in exact rational arithmetic: `python3 at-k.py > at-k.json`.

From the definitions with binomial coefficients, not from the recurrences the program uses. Efficiencies are given
as doubles; their exact binary values enter the sum.
"""
import json
import random
from fractions import Fraction
from math import comb

random.seed(20260101)


def pass_at_k(n, c, k):
    return 1 - Fraction(comb(n - c, k), comb(n, k))


def eff_at_k(values, k):
    n = len(values)
    ordered = sorted(Fraction(value) for value in values)
    return sum(Fraction(comb(r - 1, k - 1), comb(n, k)) * ordered[r - 1] for r in range(k, n + 1))


passes = []
for n in [1, 2, 3, 5, 10, 20, 100, 200, 999, 2000]:
    for c in sorted({0, 1, 2, n // 10, n // 3, n // 2, n - 2, n - 1, n}):
        for k in sorted({1, 2, 5, 10, 100, n // 2, n - 1, n}):
            if 0 <= c <= n and 1 <= k <= n:
                passes.append({'candidates': n, 'correct': c, 'k': k, 'value': float(pass_at_k(n, c, k))})

effs = []
for n in [1, 2, 3, 5, 10, 50, 200, 2000]:
    for wrong in sorted({0, n // 2, n - 1, n}):
        # Multiples of 1/64 with many ties.
        values = [0.0] * wrong + [random.randrange(1, 65) / 64 for _ in range(n - wrong)]
        random.shuffle(values)
        for k in sorted({1, 2, 5, 10, 100, n // 2, n}):
            if 1 <= k <= n:
                effs.append({'sixtyfourths': [int(value * 64) for value in values], 'k': k, 'value': float(eff_at_k(values, k))})


def lines(rows):
    return '[\n' + ',\n'.join(json.dumps(row, separators=(',', ':')) for row in rows) + '\n]'


print('{"pass":' + lines(passes) + ',\n"eff":' + lines(effs) + '}')
