"""Called by `make run`: see that the port is free, bring catalogues, database and demo content up to date."""

import os
import socket
import sys

import django
from django.core.cache import cache
from django.core.management import call_command


def check_port(port):
    """Exit with one line where the web server could not listen on the port (a text)."""
    if not port.isdecimal() or not 0 < int(port) < 65536:
        sys.exit(f"PORT={port} is no port number. For example: make run PORT=8001")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(port)))
        except OSError as error:
            sys.exit(f"Port {port} cannot be used: {error.strerror}. Choose another: make run PORT=8001")


port = os.environ["PORT"]
check_port(port)
print("Preparing catalogues, database and demo content (the first time takes a while)")
django.setup()
call_command("compile_catalogues")  # first: the rest already speaks
call_command("migrate", interactive=False, verbosity=0)
cache.clear()  # it may remember the pages of a database that has been deleted since
call_command("load_demo")
print(f"\nSite:   http://localhost:{port}/\nAdmin:  http://localhost:{port}/admin/")
call_command("demo_logins")
print("Ctrl-C ends the site.\n")
