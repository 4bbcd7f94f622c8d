"""What sets are compared by: `python3 comparisons.py > comparisons.json`. Python 3 with scipy and numpy.

Kendall's tau-b: scipy.stats.kendalltau. Sign flips: scipy.stats.permutation_test of one sample, all assignments of
signs. Holm: its step-down rule in rational arithmetic, rejections found for every level p could have. Paired
differences: scipy.stats.ttest_1samp's confidence interval. Wilson: scipy.stats.binomtest(...).proportion_ci('wilson').
Bradley-Terry: the likelihood of the games and of a tie for each pair written out and maximised by scipy.optimize.minimize (BFGS from 0, then
Nelder-Mead from there). Win shares: by their definition, in
rational numbers and 30-digit logarithms. Two independent shares: the worked example of Newcombe (1998), method 10: 56/70 against 48/80,
0.2 (0.0524 to 0.3339), as published.
"""
import json
import random
from decimal import Decimal, getcontext
from fractions import Fraction

import numpy as np
from scipy import optimize, stats

random.seed(11)


def tau_rows():
    rows = []
    for n in [2, 3, 4, 6, 9, 15, 40]:
        for levels in [2, 5, 1000]:
            first = [random.randrange(levels) / 4 for _ in range(n)]
            second = [x + random.randrange(levels) for x in first]
            tau = stats.kendalltau(first, second, variant='b').statistic
            if not np.isnan(tau):
                rows.append({'first': first, 'second': second, 'tau': float(tau)})
    return rows


def sign_flip_rows():
    rows = []
    for n in range(2, 14):
        for kind in ['shares', 'thirds', 'real']:
            draw = {
                'shares': lambda: float(random.choice([-1, 0, 1, 1])),
                'thirds': lambda: random.choice([-2, -1, 0, 1, 2, 3]) / 4,
                'real': lambda: round(random.gauss(0.6, 1), 6),
            }[kind]
            values = [draw() for _ in range(n)]
            if all(v == 0 for v in values):
                continue
            test = stats.permutation_test((np.array(values),), np.sum, permutation_type='samples', n_resamples=2**n,
                                          alternative='two-sided', vectorized=False)
            rows.append({'differences': values, 'p': float(test.pvalue)})
    return rows


def holm_rejects(ps, alpha):
    """The indices Holm's procedure rejects at level alpha: step down until the first that is not small enough."""
    order = sorted(range(len(ps)), key=lambda i: ps[i])
    rejected = []
    for step, i in enumerate(order):
        if ps[i] * (len(ps) - step) > alpha:
            break
        rejected.append(i)
    return rejected


def holm_rows():
    rows = []
    for m in [1, 2, 3, 6, 10]:
        for _ in range(3):
            ps = [Fraction(random.randrange(1, 200), 1000) for _ in range(m)]
            levels = sorted({min(Fraction(1), p * c) for p in ps for c in range(1, m + 1)} | {Fraction(1)})
            adjusted = [min(level for level in levels if level == 1 or i in holm_rejects(ps, level)) for i in range(m)]
            rows.append({'p': [float(p) for p in ps], 'adjusted': [float(p) for p in adjusted]})
    return rows


def paired_rows():
    rows = []
    for n in [2, 3, 5, 12, 29]:
        for alpha in [0.05, 0.01]:
            first = [round(random.random(), 6) for _ in range(n)]
            second = [round(random.random(), 6) for _ in range(n)]
            differences = [a - b for a, b in zip(first, second)]
            test = stats.ttest_1samp(differences, 0)
            low, high = test.confidence_interval(1 - alpha)
            value = sum(differences) / n
            rows.append({'differences': differences, 'alpha': alpha, 'interval': [value, float(low), float(high)]})
    return rows


def wilson_rows():
    rows = []
    for n in [1, 2, 7, 12, 70, 80, 200]:
        for k in sorted({0, 1, n // 2, n - 1, n}):
            for alpha in [0.05, 0.01]:
                ci = stats.binomtest(k, n).proportion_ci(1 - alpha, method='wilson')
                rows.append({'ones': k, 'of': n, 'alpha': alpha, 'interval': [k / n, float(ci.low), float(ci.high)]})
    return rows


def strengths(wins, half=0.5):
    """The likelihood of all games, each pair's imagined tie among them; the strengths are turned to the sum 0."""
    m = len(wins)

    def loss(x):
        return sum(
            (wins[i][j] + half) * np.logaddexp(0, x[j] - x[i]) for i in range(m) for j in range(m) if i != j
        ) + np.sum(x) ** 2

    found = optimize.minimize(loss, np.zeros(m), method='BFGS', options={'gtol': 1e-12, 'maxiter': 10_000}).x
    found = optimize.minimize(loss, found, method='Nelder-Mead',
                              options={'xatol': 1e-11, 'fatol': 1e-15, 'maxiter': 100_000, 'maxfev': 100_000}).x
    return found - np.mean(found)


def strength_rows():
    tables = [
        [[0, 7], [5, 0]],
        [[0, 12], [0, 0]],
        [[0, 0.5], [0.5, 0]],
        [[0, 8, 11], [4, 0, 6.5], [1, 5.5, 0]],
        [[0, 20, 20], [0, 0, 20], [0, 0, 0]],
        [[0, 3, 0, 2], [9, 0, 5, 0], [0, 7, 0, 4], [10, 0, 8, 0]],
    ]
    for m, n in [(3, 200), (5, 12)]:
        table = [[0.0] * m for _ in range(m)]
        for i in range(m):
            for j in range(i):
                w = random.randrange(0, 2 * n + 1) / 2
                table[i][j], table[j][i] = w, n - w
        tables.append(table)
    return [{'wins': table, 'strengths': [float(x) for x in strengths(table)]} for table in tables]


def win_rows():
    """Win shares by their definition, in logarithms of 30 digits; the interval is scipy's t over problems."""
    getcontext().prec = 30
    margin = Decimal('1.03').ln()
    grades = {'failed': 0, 'slow': 1}

    def grade(c):
        return grades[c] if isinstance(c, str) else 2

    def won(a, b):
        if grade(a) != grade(b) or grade(a) < 2:
            return Fraction(1 + (grade(a) > grade(b)) - (grade(a) < grade(b)), 2)
        (al, av, ah), (bl, bv, bh) = ([Decimal(str(x)).ln() for x in c] for c in (a, b))
        if av - bv - ((av - al) ** 2 + (bh - bv) ** 2).sqrt() > margin:
            return Fraction(1)
        if av - bv + ((ah - av) ** 2 + (bv - bl) ** 2).sqrt() < -margin:
            return Fraction(0)
        return Fraction(1, 2)

    def candidate():
        if random.random() < 0.3:
            return random.choice(['failed', 'failed', 'slow'])
        value = round(float(np.exp(random.gauss(-0.1, 0.25))), 4)
        return [round(value / random.uniform(1.005, 1.1), 4), value, round(value * random.uniform(1.005, 1.1), 4)]

    rows = []
    for n in [3, 12]:
        problems = []
        for _ in range(n):
            problems.append([[candidate() for _ in range(random.choice([1, 2, 4]))] for _ in range(2)])
        for rule in ['failures-lose', 'both-accepted']:
            shares = []
            for first, second in problems:
                pairs = [won(a, b) for a in first for b in second
                         if rule == 'failures-lose' or (grade(a) == 2 and grade(b) == 2)]
                if pairs:
                    shares.append(sum(pairs) / len(pairs))
            values = [float(x) for x in shares]
            low, high = stats.ttest_1samp(values, 0).confidence_interval(0.95)
            rows.append({'rule': rule, 'problems': problems, 'shares': values,
                         'interval': [float(sum(shares) / len(shares)), max(0.0, float(low)), min(1.0, float(high))]})
    return rows


sections = {
    'tau': tau_rows(),
    'signFlip': sign_flip_rows(),
    'holm': holm_rows(),
    'paired': paired_rows(),
    'wilson': wilson_rows(),
    'strengths': strength_rows(),
    'wins': win_rows(),
    'newcombe': [{'first': [56, 70], 'second': [48, 80], 'interval': [0.2, 0.0524, 0.3339]}],
}
body = ',\n'.join(
    f' {json.dumps(name)}: [\n' + ',\n'.join('  ' + json.dumps(row) for row in rows) + '\n ]' for name, rows in sections.items()
)
print('{\n' + body + '\n}')
