"""What a certificate is computed from: `python3 certificate.py > certificate.json`.

tails: scipy.stats.binom.sf. pooled: numpy, the square root of the weighted mean of variances. detectable: the noncentrality
at which scipy.stats.nct has the power 0.8, found by scipy.optimize.brentq, times sd / sqrt(pairs), on top of ln 1.03.
"""
import json
from math import exp, sqrt

import numpy as np
from scipy import optimize, stats

tails = [
    {'trials': n, 'successes': m, 'probability': p, 'tail': stats.binom.sf(m - 1, n, p)}
    for n in [1, 2, 3, 5, 8, 16, 40]
    for m in range(0, min(n, 5) + 2)
    for p in [0.05, 0.018, 0.5]
]

draw = np.random.default_rng(11)
pooled = []
for sizes in [[3], [3, 3, 3], [2, 8, 4], [1, 5], [16, 3, 3, 1]]:
    groups = [np.round(draw.normal(0.3 * i, 0.02, size), 6) for i, size in enumerate(sizes)]
    used = [group for group in groups if len(group) > 1]
    weights = [len(group) - 1 for group in used]
    variances = [np.var(group, ddof=1) for group in used]
    pooled.append({'groups': [group.tolist() for group in groups], 'sd': sqrt(np.average(variances, weights=weights))})

detectable = []
for pairs in [2, 3, 4, 5, 7]:
    for alpha in [0.05, 0.018]:
        for sd in [0.005, 0.02, 0.04]:
            critical = stats.t.ppf(1 - alpha / 2, pairs - 1)
            shift = optimize.brentq(lambda d: stats.nct.sf(critical, pairs - 1, d) - 0.8, 0.01, 200, xtol=1e-12)
            detectable.append({'pairs': pairs, 'alpha': alpha, 'sd': sd, 'ratio': 1.03 * exp(shift * sd / sqrt(pairs))})

print(json.dumps({'tails': tails, 'pooled': pooled, 'detectable': detectable}, indent=1))
