"""Reads {sizes, parties: [[[value per option] per issue] per party]} and prints NegMAS's frontier and its processor time."""

import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import negmas  # noqa: E402
from negmas import make_issue, make_os  # noqa: E402
from negmas.preferences import LinearAdditiveUtilityFunction, TableFun  # noqa: E402
from negmas.preferences.ops import pareto_frontier  # noqa: E402

instance = json.load(sys.stdin)
space = make_os([make_issue(size, name=f"i{j}") for j, size in enumerate(instance["sizes"])])
utilities = [
    LinearAdditiveUtilityFunction(
        [TableFun(dict(enumerate(values))) for values in issues],
        outcome_space=space,
        reserved_value=float("-inf"),
    )
    for issues in instance["parties"]
]
begin = time.process_time()
points, _ = pareto_frontier(utilities, issues=space.issues)
seconds = time.process_time() - begin
print(json.dumps({"version": negmas.__version__, "seconds": seconds, "points": [list(map(float, p)) for p in points]}))
