"""PDF files need libraries of the system."""

from django.core.checks import Warning, register

from network_site.paper.making import typesetter


@register("house")
def check_paper(app_configs, **kwargs):
    """Give a warning where PDF files cannot be made: pages then offer none."""
    if typesetter() is not None:
        return []
    hint = "On Debian or Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    return [Warning("No PDF files are offered: WeasyPrint does not find Pango.", hint=hint, id="house.W012")]
