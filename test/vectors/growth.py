"""Non-negative fits, weighted slopes and AICc: `python3 growth.py > growth.json`.

Fits by scipy.optimize.nnls on the weighted relative system; slopes by numpy's polyfit with weights and its covariance
by hand, quantiles by scipy.stats.t; the criterion from its definition in 50-digit decimals.
"""
import json
from decimal import Decimal, getcontext

import numpy as np
from scipy import stats
from scipy.optimize import nnls

getcontext().prec = 50
random = np.random.default_rng(20260202)

fits = []
for trial in range(40):
    count = int(random.integers(5, 9))
    width = int(random.integers(1, 4))
    sizes = 2.0 ** np.arange(4, 4 + count)
    columns = [np.ones(count), sizes, sizes * np.log(sizes)][:width]
    truth = random.uniform(-1, 2, width)
    values = np.abs(sum(c * x for c, x in zip(truth, columns))) * np.exp(random.normal(0, 0.2, count)) + 0.5
    weights = random.uniform(0.1, 1, count)
    matrix = np.array([np.sqrt(weights) * x / values for x in columns]).T
    coefficients, norm = nnls(matrix, np.sqrt(weights), maxiter=1000)
    fits.append({
        'columns': [list(x) for x in columns], 'values': list(values), 'weights': list(weights),
        'coefficients': list(coefficients), 'residual': float(norm**2),
    })

slopes = []
for trial in range(30):
    count = int(random.integers(3, 9))
    sizes = [int(n) for n in 2 ** np.arange(5, 5 + count)]
    exponent = float(random.uniform(0, 3))
    values = [float(n**exponent * np.exp(random.normal(0, 0.3))) for n in sizes]
    weights = [float(w) for w in random.uniform(0.2, 1, count)]
    floor = float(random.choice([0.004, 0.2, 0.5]))
    alpha = float(random.choice([0.05, 0.2]))
    x, y, w = np.log(sizes), np.log(values), np.array(weights)
    slope, height = np.polyfit(x, y, 1, w=np.sqrt(w))
    scatter = float(np.sum(w * (y - height - slope * x) ** 2) / (count - 2))
    middle = np.average(x, weights=w)
    spread = float(np.sum(w * (x - middle) ** 2))
    half = stats.t.ppf(1 - alpha / 2, count - 2) * np.sqrt(max(scatter, floor**2) / spread)
    slopes.append({
        'sizes': sizes, 'values': values, 'weights': weights, 'floor': floor, 'alpha': alpha,
        'value': float(slope), 'low': float(slope - half), 'high': float(slope + half),
    })

criteria = []
for count in range(4, 10):
    sizes = [int(n) for n in 2 ** np.arange(6, 6 + count)]
    values = [float(3 + n * 1.5 * (1 + 0.01 * (-1) ** k)) for k, n in enumerate(sizes)]
    matrix = np.array([[1 / v for v in values], [n / v for n, v in zip(sizes, values)]]).T
    _, norm = nnls(matrix, np.ones(count))
    n, terms = Decimal(count), Decimal(2)
    likelihood = n * (Decimal(float(norm)) ** 2 / n + Decimal('0.2') ** 2).ln()
    value = likelihood + 2 * terms + 2 * terms * (terms + 1) / (n - terms - 1)
    criteria.append({'sizes': sizes, 'values': values, 'floor': 0.2, 'growth': 'n', 'criterion': float(value)})

print(json.dumps({'fits': fits, 'slopes': slopes, 'criteria': criteria}, indent=1))
