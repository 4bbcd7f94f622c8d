"""What a set is worth to users of different patience: `python3 preferences.py > preferences.json`. scipy and numpy.

u(r): scipy's own survival functions of the cap time, pareto(1), uniform(1, H - 1), loguniform(1, H). The utility is also
found as an area: numpy's trapezoid of the completion curve over ln tau, on a grid of 200 001 points. Sets: candidates
given as a time relative to the canonical, "stopped" or "wrong"; means in rational arithmetic with u taken at exact
fractions for Pareto and uniform, PAR-2, and counts of a completion curve.
"""
import json
import random
from fractions import Fraction as F

import numpy as np
from scipy import stats

random.seed(5)
H = 20


def utility_rows():
    rows = []
    for horizon in [2, 5, 20, 100]:
        families = {
            'pareto': stats.pareto(1),
            'uniform': stats.uniform(1, horizon - 1),
            'log-uniform': stats.loguniform(1, horizon),
        }
        for r in [0.25, 0.9, 1.0, 1.01, 1.5, 2.0, 3.7, 19.99, 20.0, 55.0]:
            for family, law in families.items():
                rows.append({'family': family, 'relativeTime': r, 'horizon': horizon, 'utility': float(law.sf(r))})
    return rows


def area_rows():
    rows = []
    for n in [1, 4, 30]:
        times = [round(float(np.exp(random.gauss(0.8, 1.2))), 4) for _ in range(n)]
        u = np.linspace(0, np.log(H), 200_001)
        curve = np.array([np.mean([t <= tau for t in times]) for tau in np.exp(u)])
        rows.append({'times': times, 'area': float(np.trapezoid(curve, u) / np.log(H))})
    return rows


def clip(x):
    return min(F(1), max(F(0), x))


def of_candidate(c, u, bound):
    if c == 'wrong':
        return F(0)
    if c == 'stopped':
        return u(F(H)) if bound == 'most' else F(0)
    return u(F(c))


def mean(xs):
    return sum(xs, F(0)) / len(xs)


def set_rows():
    rows = []
    for problems in [1, 3, 8]:
        one = []
        for _ in range(problems):
            n = random.choice([1, 2, 5])
            draws = [random.choice(['wrong', 'stopped', '1/2', '1', '5/4', '3', '10', '25', '7/3']) for _ in range(n)]
            one.append(draws)
        us = {'pareto': lambda r: clip(1 / r), 'uniform': lambda r: clip((H - r) / (H - 1))}
        utilities = {
            f'{family}-{bound}': float(mean([mean([of_candidate(c, u, bound) for c in cs]) for cs in one]))
            for family, u in us.items() for bound in ['least', 'most']
        }
        par2 = mean([
            mean([F(2 * H) if c in ('wrong', 'stopped') or F(c) > H else F(c) for c in cs]) for cs in one
        ])
        curve = {
            str(float(tau)): float(mean([
                mean([F(int(c not in ('wrong', 'stopped') and F(c) <= tau)) for c in cs]) for cs in one
            ])) for tau in [F(1, 4), F(1, 2), F(1), F(2), F(4), F(16), F(20)]
        }
        rows.append({
            'problems': [[c if c in ('wrong', 'stopped') else float(F(c)) for c in cs] for cs in one],
            'utilities': utilities, 'par2': float(par2), 'curve': curve,
        })
    return rows


sections = {'utilities': utility_rows(), 'areas': area_rows(), 'sets': set_rows()}
body = ',\n'.join(
    f' {json.dumps(name)}: [\n' + ',\n'.join('  ' + json.dumps(row) for row in rows) + '\n ]' for name, rows in sections.items()
)
print('{\n' + body + '\n}')
