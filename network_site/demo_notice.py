"""What a site with demo content says wherever something of it can be read."""

from django.utils.translation import gettext


def demo_notice():
    """Give the notice in the active language."""
    return gettext("Demonstration. Facts are as of the dates shown and may be out of date. Messages are not passed on.")
