"""A house with so many people, in a process of its own, which answers when it is asked."""

import time

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from scripts.bench.people import make_people


def run(database, size, addresses, pipe):
    """Fill `database` (the name of an empty house's), then measure a round for each number that comes through `pipe`.

    Sends {address: number of queries} first, then for each round, of so many requests, {address: (CPU, elapsed)} in
    ms per request. 0 ends it.
    """
    connection.close()
    connection.settings_dict["NAME"] = database
    make_people(size)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    client = Client(SERVER_NAME="localhost")
    pipe.send({address: queries(client, address) for address in addresses})
    while requests := pipe.recv():
        pipe.send({address: measure(client, address, requests) for address in addresses})
    connection.close()


def queries(client, address):
    """Give how often the page asks the database, once it is warm."""
    fetch(client, address)
    with CaptureQueriesContext(connection) as captured:
        fetch(client, address)
    return len(captured)


def measure(client, address, requests):
    """Give (CPU of this process, elapsed time) in ms per request, the mean of `requests`."""
    cpu, clock = time.process_time(), time.perf_counter()
    for _request in range(requests):
        fetch(client, address)
    return (time.process_time() - cpu) / requests * 1000, (time.perf_counter() - clock) / requests * 1000


def fetch(client, address):
    """Fetch the page; raise RuntimeError where it does not answer."""
    response = client.get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address} answers {response.status_code}")
