"""House rules that a machine can check: `manage.py check`."""

from . import demo, pages

__all__ = ["demo", "pages"]
