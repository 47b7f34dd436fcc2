"""How long a term is, as it stands in a sentence."""

from django.utils.translation import npgettext, pgettext


def length_after_to(years, months):
    """Give a length as it follows “sentenced to”, such as “4 years and 6 months”; empty when there is none."""
    parts = []
    if years:
        parts.append(npgettext("after “sentenced to”", "%(count)d year", "%(count)d years", years) % {"count": years})
    if months:
        parts.append(
            npgettext("after “sentenced to”", "%(count)d month", "%(count)d months", months) % {"count": months}
        )
    if len(parts) < 2:
        return "".join(parts)
    return pgettext("after “sentenced to”", "{years} and {months}").format(years=parts[0], months=parts[1])


def length_noun(years, months):
    """Give a length standing by itself, such as “4 years and 6 months”; empty when there is none."""
    parts = []
    if years:
        parts.append(npgettext("length of a term", "%(count)d year", "%(count)d years", years) % {"count": years})
    if months:
        parts.append(npgettext("length of a term", "%(count)d month", "%(count)d months", months) % {"count": months})
    if len(parts) < 2:
        return "".join(parts)
    return pgettext("length of a term", "{years} and {months}").format(years=parts[0], months=parts[1])
