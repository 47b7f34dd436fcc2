"""Called by `make bench`: fetch pages of houses of several sizes in alternating rounds, and compare them."""

import multiprocessing
import sys
from statistics import median

from django.db import connection

from scripts.bench.databases import houses
from scripts.bench.house import run

SIZES = (100, 1_000, 10_000)
ADDRESSES = (
    "/en/people/",
    "/be/people/",
    "/en/people/?view=list",
    "/en/people/?status=custody",
    "/en/people/?country=PT&year=2019&birth_month=3",
    "/en/people/?organisation=example-union-b&sort=confirmed",
    "/en/people/?q=Example",
    "/en/people/?page=4",
)
ROUNDS, REQUESTS = 11, 3
SETTLING = 2  # rounds that are not counted


def compare(databases):
    """Return ({size: {address: queries}}, {size: {address: [(CPU, elapsed) of each round]}}) of {size: database}."""
    context = multiprocessing.get_context("spawn")
    running = {}
    for size, database in databases.items():
        pipe, theirs = context.Pipe()
        process = context.Process(target=run, args=(database, size, ADDRESSES, theirs), daemon=True)
        process.start()
        theirs.close()  # a house that ends early is noticed
        running[size] = pipe, process
    queries = {size: pipe.recv() for size, (pipe, _process) in running.items()}
    rounds = {size: {address: [] for address in ADDRESSES} for size in databases}
    for number in range(SETTLING + ROUNDS):
        for size, (pipe, _process) in running.items():
            pipe.send(REQUESTS)
            for address, figures in pipe.recv().items():
                if number >= SETTLING:
                    rounds[size][address].append(figures)
    for pipe, process in running.values():
        pipe.send(0)
        process.join()
    return queries, rounds


def report(queries, rounds):
    """Print a line for each address: queries, CPU and time of each size, and the ratio of the CPU to the smallest."""
    smallest, *_larger = queries
    print(f"{connection.vendor}, median of {ROUNDS} alternating rounds of {REQUESTS} requests; CPU of the web process")
    for address in ADDRESSES:
        print(f"\n{address}")
        for size in queries:
            cpu, elapsed = (median(figures) for figures in zip(*rounds[size][address], strict=True))
            ratio = cpu / median(first for first, _elapsed in rounds[smallest][address])
            asked = queries[size][address]
            print(f"{size:>8} people {asked:>4} queries {cpu:>8.1f} ms CPU {elapsed:>8.1f} ms {ratio:>7.2f} ×")


if __name__ == "__main__":
    try:
        with houses([int(size) for size in sys.argv[1:]] or SIZES) as databases:
            report(*compare(databases))
    except EOFError:
        sys.exit("A house could not be made or did not answer: see above.")
