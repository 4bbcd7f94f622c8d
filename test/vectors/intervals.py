"""Means with Student's and Yuen's intervals: `python3 intervals.py > intervals.json`.

Student: scipy.stats.t.interval. Yuen: half-width from scipy's own Yuen test: the one-sample statistic has the standard
error that scipy.stats.ttest_ind(trim=0.2, equal_var=False) uses for one of its two samples; with the second sample the
first shifted, the squared error of the difference is twice it. Trimmed mean: scipy.stats.trim_mean.
"""
import json
import random
from math import sqrt
from scipy import stats

random.seed(7)
rows = []
for n in [2, 3, 4, 5, 8, 9, 10, 12, 15, 16, 23, 40]:
    for spread, outlier in [(0.01, 0.0), (0.3, 2.5)]:
        values = [round(random.gauss(0.1, spread), 6) for _ in range(n)]
        values[0] = round(values[0] + outlier, 6)
        for alpha in [0.05, 0.018]:
            student = stats.t.interval(1 - alpha, n - 1, loc=stats.tmean(values), scale=stats.sem(values))
            row = {'values': values, 'alpha': alpha, 'student': [stats.tmean(values), *student]}
            cut = n // 5
            kept = n - 2 * cut
            if kept > 1:
                shifted = [value + 1 for value in values]
                test = stats.ttest_ind(values, shifted, equal_var=False, trim=0.2)
                middle = stats.trim_mean(values, 0.2)
                difference = middle - stats.trim_mean(shifted, 0.2)
                error = abs(difference / test.statistic) / sqrt(2)
                half = stats.t.ppf(1 - alpha / 2, kept - 1) * error
                row['yuen'] = [middle, middle - half, middle + half]
            rows.append(row)
print('[\n' + ',\n'.join(json.dumps({k: [float(x) for x in v] if isinstance(v, list) else v for k, v in row.items()}) for row in rows) + '\n]')
