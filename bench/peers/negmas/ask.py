"""Answers one question about an instance read from standard input, with the processor time that NegMAS took.

frontier, statistics: {sizes, reserved, parties: [[[value per option] per issue] per party]}; vectors: {points}.
"""

import json
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import negmas  # noqa: E402
from negmas import make_issue, make_os  # noqa: E402
from negmas.preferences import LinearAdditiveUtilityFunction, TableFun  # noqa: E402
from negmas.preferences.ops import calc_scenario_stats, pareto_frontier, pareto_frontier_active  # noqa: E402
import numpy  # noqa: E402

REPEATS = 3
ENOUGH_SECONDS = 1


def utilities_of(instance):
    space = make_os([make_issue(size, name=f"i{j}") for j, size in enumerate(instance["sizes"])])
    return space, [
        LinearAdditiveUtilityFunction(
            [TableFun(dict(enumerate(values))) for values in issues],
            outcome_space=space,
            reserved_value=instance["reserved"],
        )
        for issues in instance["parties"]
    ]


def least_time(work):
    """The shortest of some runs, so that what is compiled or cached on the first does not count against it."""
    least = None
    for _ in range(REPEATS):
        begin = time.process_time()
        answer = work()
        seconds = time.process_time() - begin
        least = seconds if least is None else min(least, seconds)
        if seconds > ENOUGH_SECONDS:
            break
    return answer, least


def plain(points):
    return [list(map(float, point)) for point in points]


def main(question):
    instance = json.load(sys.stdin)
    if question == "vectors":
        points = numpy.asarray(instance["points"], dtype=float)
        # What pareto_frontier and calc_scenario_stats find frontiers with.
        kept, seconds = least_time(lambda: pareto_frontier_active(points))
        return {"seconds": seconds, "points": plain(points[int(k)] for k in kept)}
    if instance["reserved"] is None:
        instance["reserved"] = float("-inf")
    space, utilities = utilities_of(instance)
    if question == "frontier":
        (points, _), seconds = least_time(lambda: pareto_frontier(utilities, issues=space.issues))
        return {"seconds": seconds, "points": plain(points)}
    stats, seconds = least_time(lambda: calc_scenario_stats(utilities))
    return {
        "seconds": seconds,
        "points": plain(stats.pareto_utils),
        "welfare": float(sum(stats.max_welfare_utils[0])),
        "rational": float(stats.rational_fraction),
    }


print(json.dumps({"version": negmas.__version__, **main(sys.argv[1])}))
