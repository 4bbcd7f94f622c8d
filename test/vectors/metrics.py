"""Every metric of the field on made-up sets, by exact rational arithmetic: `python3 metrics.py > metrics.json`.

Written from the definitions in the papers, not from the code under test: expectations over k of n by the closed sum of
binomials, shares by counting. Times are 64ths of the canonical's. Student's intervals over problems: scipy.stats.t.
"""
import json
import random
from fractions import Fraction as F
from math import comb, exp, log, sqrt
from statistics import mean, stdev

from scipy import stats

HORIZON = F(20)
EQUAL = F(3, 100)
random.seed(20260101)


def made_reference():
    value = random.randrange(48, 640)
    if random.random() < 0.15:
        return {'time': None, 'memory': random.randrange(32, 640), 'integral': random.randrange(32, 640)}
    width = random.choice([0, 1, 4, 16])
    return {'time': value, 'low': max(1, value - width), 'high': value + width,
            'memory': random.randrange(32, 640), 'integral': random.randrange(32, 640)}


def made_candidate():
    verdict = random.choice(['accepted'] * 6 + ['too-slow', 'wrong-answer', 'runtime-error'])
    # 2560: 40 times the canonical's time, beyond the horizon, and yet measured.
    value = random.choice([64, 64, 63, 66, random.randrange(20, 64), random.randrange(64, 400), 2560])
    width = random.choice([0, 1, 3, 10])
    return {
        'verdict': verdict,
        'time': value, 'low': max(1, value - width), 'high': value + width,
        'lower': [random.randrange(20, 300), random.randrange(20, 300)],
        'memory': random.choice([64, random.randrange(20, 400), 1900]),
        'integral': random.choice([64, random.randrange(20, 400), 1700]),
    }


def made_problem(candidates, references):
    return {
        'canonicalMs': random.randrange(10, 60), 'canonicalMemory': random.randrange(1, 90),
        'canonicalIntegral': random.randrange(1, 90),
        'candidates': [made_candidate() for _ in range(candidates)],
        'references': [made_reference() for _ in range(references)],
    }


def r(n):
    return F(n, 64)


def ok(c):
    return c['verdict'] == 'accepted'


def right(c):
    return c['verdict'] in ('accepted', 'too-slow')


def use(c, what):
    return r(c[what])


def refs(p, what):
    """The canonical among them; a stopped one at the horizon, and nothing beyond it."""
    if what != 'time':
        return [F(1)] + [r(x[what]) for x in p['references']]
    return [F(1)] + [HORIZON if x['time'] is None else min(HORIZON, r(x['time'])) for x in p['references']]


def best_of(values, k):
    n = len(values)
    ordered = sorted(values)
    return sum(F(comb(i - 1, k - 1), comb(n, k)) * ordered[i - 1] for i in range(k, n + 1))


def some_of(n, c, k):
    return 1 - F(comb(n - c, k), comb(n, k))


def beyond_shares(p, what):
    rs = refs(p, what)
    low, high = min(rs), max(rs)
    return [(high - min(high, max(low, use(c, what)))) / (high - low) if ok(c) else F(0) for c in p['candidates']]


def percentile(p, what, within):
    rs = refs(p, what)

    def one(c):
        t = min(HORIZON, use(c, what)) if what == 'time' else use(c, what)
        return F(sum(t <= x * (1 + within) for x in rs), len(rs)) if ok(c) else F(0)
    return [one(c) for c in p['candidates']]


def levels(p):
    """Slowest first, as lists of (low, high); transitive overlap joins."""
    ranges = [(F(1), F(1))]
    for x in p['references']:
        ranges.append((HORIZON, F(10**9)) if x['time'] is None else (r(x['low']), r(x['high'])))
    todo = list(ranges)
    groups = []
    while todo:
        group = [todo.pop()]
        grown = True
        while grown:
            grown = False
            for other in list(todo):
                if any(other[0] <= g[1] and g[0] <= other[1] for g in group):
                    group.append(other)
                    todo.remove(other)
                    grown = True
        groups.append(group)
    return sorted(groups, key=lambda g: -max(high for _, high in g)), len(ranges)


def dps(p, c):
    groups, count = levels(p)
    if not ok(c):
        return F(0), F(0)
    reached, best = 0, (F(0), F(0))
    for place, group in enumerate(groups, 1):
        reached += len(group)
        if any(r(c['low']) <= high for _, high in group):
            best = (F(reached, count), F(place, len(groups)))
    return best


def student(values, clip=None, through=None):
    """[value, low, high]; two numbers alike or only one: [value]."""
    values = [float(v) for v in values]
    m = mean(values)
    if len(values) < 2 or len(set(values)) == 1:
        return [through(m) if through else m]
    half = stats.t.ppf(0.975, len(values) - 1) * stdev(values) / sqrt(len(values))
    ends = [m, m - half, m + half]
    if clip == 'share':
        ends = [min(1, max(0, e)) for e in ends]
    if clip == 'positive':
        ends = [max(0, e) for e in ends]
    return [through(e) for e in ends] if through else ends


def avg(values):
    values = list(values)
    return sum(values) / len(values)


def sums(pairs):
    """Quotient of sums with Student's interval of the linearised quotient."""
    a = [float(x) for x, _ in pairs]
    b = [float(y) for _, y in pairs]
    value = sum(a) / sum(b)
    rest = [x - value * y for x, y in zip(a, b)]
    if len(pairs) < 2:
        return [value]
    half = stats.t.ppf(0.975, len(a) - 1) * stdev(rest) / (sqrt(len(a)) * mean(b))
    return [value, max(0, value - half), value + half]


def figures(problems, ks):
    out = {}
    # What each problem has to say; a problem in which a figure is about nobody is left out.
    with_ok = [p for p in problems if any(ok(c) for c in p['candidates'])]

    def over(name, of, kind='share', through=None, among=problems):
        values = [of(p) for p in among]
        out[name] = student(values, kind, through)

    def accepted(p):
        return [c for c in p['candidates'] if ok(c)]

    def logs(c):
        return -log(c['time'] / 64)

    def logs_all(c):
        return -avg([log(x / 64) for x in c['lower'] + [c['time']]])

    floor = -log(20)
    for name, of in [('speedup', logs), ('speedup-all', logs_all)]:
        over(name, lambda p: avg(of(c) for c in accepted(p)), None, exp, with_ok)
        over(name + '-with-failures',
             lambda p: avg(max(floor, of(c)) if ok(c) else floor for c in p['candidates']), None, exp)

    for k in ks:
        over(f'pass@{k}', lambda p: some_of(len(p['candidates']), len(accepted(p)), k))
        over(f'pass@{k}-correct', lambda p: some_of(len(p['candidates']), sum(map(right, p['candidates'])), k))
        over(f'beyond@{k}', lambda p: best_of(beyond_shares(p, 'time'), k))
        over(f'beyond-first@{k}', lambda p: avg(beyond_shares(p, 'time')[:k]))
        over(f'beyond-memory@{k}', lambda p: best_of(beyond_shares(p, 'memory'), k))
        over(f'beyond-integral@{k}', lambda p: best_of(beyond_shares(p, 'integral'), k))
        # Faster: the lower end of the speedup, one over the upper end of the time, is above 1.03.
        over(f'efficient@{k}', lambda p: some_of(
            len(p['candidates']), sum(ok(c) and 1 / r(c['high']) > 1 + EQUAL for c in p['candidates']), k))
        over(f'efficient@{k}-raw', lambda p: some_of(
            len(p['candidates']), sum(ok(c) and c['time'] < 64 for c in p['candidates']), k))
        firsts = [p for p in problems if any(ok(c) for c in p['candidates'][:k])]
        over(f'best-speedup@{k}', lambda p: max(1 / r(c['time']) for c in p['candidates'][:k] if ok(c)), 'positive',
             None, firsts)
        over(f'best-speedup@{k}-with-failures',
             lambda p: max(max(1 / HORIZON, 1 / r(c['time'])) if ok(c) else 1 / HORIZON for c in p['candidates'][:k]),
             'positive')
        over(f'best-speedup@{k}-clamped',
             lambda p: max([F(1)] + [1 / r(c['time']) for c in p['candidates'][:k] if ok(c)]), 'positive')

    over('percentile', lambda p: avg(percentile(p, 'time', EQUAL)))
    over('percentile-raw', lambda p: avg(percentile(p, 'time', 0)))
    over('percentile-memory', lambda p: avg(percentile(p, 'memory', EQUAL)))
    over('percentile-integral', lambda p: avg(percentile(p, 'integral', EQUAL)))

    for name, what in [('net', 'time'), ('nmu', 'memory'), ('ntmu', 'integral')]:
        def capped(c):
            return min(HORIZON, use(c, what)) if ok(c) else HORIZON

        def unit(p):
            return p[{'time': 'canonicalMs', 'memory': 'canonicalMemory', 'integral': 'canonicalIntegral'}[what]]
        over(name, lambda p: avg(use(c, what) for c in accepted(p)), 'positive', None, with_ok)
        over(name + '-with-failures', lambda p: avg(capped(c) for c in p['candidates']), 'positive')
        over(name + '-above-5', lambda p: avg(F(use(c, what) > 5) for c in accepted(p)), 'share', None, with_ok)
        over(name + '-above-5-with-failures', lambda p: avg(F(capped(c) > 5) for c in p['candidates']))
        out[name + '-of-sums'] = sums([(avg(use(c, what) for c in accepted(p)) * unit(p), unit(p)) for p in with_ok])
        out[name + '-of-sums-with-failures'] = sums(
            [(avg(capped(c) for c in p['candidates']) * unit(p), unit(p)) for p in problems])
        worst = max((c for p in with_ok for c in accepted(p)), key=lambda c: use(c, what))
        ends = [worst['time'], worst['low'], worst['high']] if what == 'time' else [worst[what]]
        out[name + '-max'] = [x / 64 for x in ends]

    for name, what in [('runtime%', 'time'), ('memory%', 'memory'), ('integral%', 'integral')]:
        over(name, lambda p: avg(min(F(1), 1 / use(c, what)) if ok(c) else F(0) for c in p['candidates']))

    correct = [p for p in problems if any(right(c) for c in p['candidates'])]
    for at, name in enumerate(['dps', 'dps-norm']):
        over(name, lambda p: avg(dps(p, c)[at] for c in p['candidates'] if right(c)), 'share', None, correct)
        over(name + '-unconditional', lambda p: avg(dps(p, c)[at] for c in p['candidates']))

    over('opt%', lambda p: avg(F(ok(c) and 1 / r(c['time']) >= F(11, 10)) for c in p['candidates']))
    over('opt%-resolved', lambda p: avg(F(ok(c) and 1 / r(c['high']) >= F(11, 10)) for c in p['candidates']))
    for name, p_ in [('0.5', F(1, 2)), ('0.8', F(4, 5)), ('1', F(1)), ('1.5', F(3, 2)), ('2', F(2)), ('5', F(5))]:
        over(f'fast@{name}', lambda p: avg(F(ok(c) and 1 / r(c['high']) > p_) for c in p['candidates']))
        over(f'fast@{name}-point', lambda p: avg(F(ok(c) and 1 / r(c['time']) > p_) for c in p['candidates']))
    return out


def evalperf(refs, scores, sample):
    """EvalPerf's matching as published: the fastest reference, from fast to slow, that the sample is not slower than."""
    for j in range(len(refs) - 1, -1, -1):
        if sample <= refs[j]:
            return scores[j], F(j + 1, len(refs))
    return F(0), F(0)


sets = []
for problems, candidates, references in [(1, 1, 1), (1, 5, 3), (3, 4, 2), (5, 3, 4), (12, 6, 3), (29, 5, 3)]:
    made = [made_problem(candidates, references) for _ in range(problems)]
    ks = [k for k in (1, 3) if k <= candidates]
    if all(not ok(c) for p in made for c in p['candidates']):
        made[0]['candidates'][0]['verdict'] = 'accepted'
    sets.append({'k': ks, 'problems': made, 'figures': figures(made, ks)})

published = []
for _ in range(40):
    n = random.randrange(1, 8)
    times = sorted(random.sample(range(10, 200), n), reverse=True)
    scores = [F(j + 1, n) for j in range(n)]
    sample = random.choice(times + [5, 300, random.randrange(10, 200)])
    score, norm = evalperf(times, scores, sample)
    published.append({'references': times, 'candidate': sample, 'dps': float(score), 'norm': float(norm)})

print('{"sets":[\n' + ',\n'.join(json.dumps(s, separators=(',', ':')) for s in sets) + '],\n"evalperf":[\n'
      + ',\n'.join(json.dumps(p, separators=(',', ':')) for p in published) + ']}')
