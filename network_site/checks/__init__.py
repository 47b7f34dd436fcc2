"""House rules that a machine can check: `manage.py check`."""

from . import pages

__all__ = ["pages"]
