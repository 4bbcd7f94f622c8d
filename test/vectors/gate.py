"""What the gate compares by: `python3 gate.py > gate.json`. Python 3 with scipy and numpy.

Tails: scipy.stats.t.sf. Differences: scipy.stats.ttest_ind(equal_var=False), with trim=0.2 (Yuen's test) where both
groups have eight values or more, and its confidence interval where nothing is trimmed. Adjusted p:
scipy.stats.false_discovery_control(method='bh').
"""
import json
import random

from scipy import stats

random.seed(29)


def tail_rows():
    rows = []
    for degrees in [0.5, 1, 2, 3.7, 6, 12, 60.5, 900]:
        for t in [1e-6, 0.1, 0.9, 2, 5, 17, 250]:
            rows.append({'t': t, 'degrees': degrees, 'p': float(stats.t.sf(t, degrees))})
    return rows


def difference_rows():
    rows = []
    for n, m in [(2, 2), (3, 3), (4, 4), (3, 7), (5, 4), (8, 8), (10, 16), (9, 12)]:
        for spread in [1, 4]:
            first = [round(random.gauss(0, 1), 6) for _ in range(n)]
            second = [round(random.gauss(0.7, spread), 6) for _ in range(m)]
            trim = 0.2 if min(n, m) >= 8 else 0
            found = stats.ttest_ind(first, second, equal_var=False, trim=trim)
            row = {'first': first, 'second': second, 'p': float(found.pvalue)}
            if trim == 0:
                low, high = found.confidence_interval(0.95)
                row['interval'] = [float(low), float(high)]
            rows.append(row)
    return rows


def adjusted_rows():
    rows = []
    for m in [1, 2, 3, 7, 30]:
        for small in [False, True]:
            p = [round(random.random() ** (6 if small else 1), 6) for _ in range(m)]
            rows.append({'p': p, 'adjusted': [float(x) for x in stats.false_discovery_control(p, method='bh')]})
    rows.append({'p': [0.01, 0.01, 0.04, 1, 0], 'adjusted': [float(x) for x in stats.false_discovery_control([0.01, 0.01, 0.04, 1, 0])]})
    return rows


print(json.dumps({'tails': tail_rows(), 'differences': difference_rows(), 'adjusted': adjusted_rows()}, indent=1))
