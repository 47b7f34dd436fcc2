"""House rules that a machine can check: `manage.py check`."""

from . import demo, media, pages, paper

__all__ = ["demo", "media", "pages", "paper"]
