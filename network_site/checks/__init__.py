"""House rules that a machine can check: `manage.py check`."""

from . import demo, media, pages

__all__ = ["demo", "media", "pages"]
