// Expected: not-loadable. Answered in another language.
from collections import defaultdict

def groupRecords(records, key):
    groups = defaultdict(list)
    for record in records:
        groups[record[key]].append(record)
    return dict(groups)
