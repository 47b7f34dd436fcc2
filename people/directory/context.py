"""What the directory shows, read in one place."""

from django.utils.translation import get_language

from network_site.paging import page_of
from people.case.kinds import Status
from people.directory.birthdays import coming_birthdays
from people.directory.choices import fields_of, organisations_of
from people.directory.counters import count, oldest_fresh
from people.directory.filters import AS_LIST, NARROWING
from people.directory.found import in_order, narrowed, of_every_status
from people.models.person import Person
from people.papers.offered import papers_of_directory
from people.portrayal import portray
from people.today import house_today

PER_PAGE = 24


def directory_context(filters, house_settings, canonical_url):
    """Give the template's context for what `filters` ask. Seven queries; one less where nobody is found."""
    language, today = get_language(), house_today(house_settings)
    listed = Person.objects.listed()
    organisations = organisations_of(listed, language)
    _name, ids = organisations.get(filters.organisation, ("", []))
    counters = count(narrowed(listed, of_every_status(filters), ids), today, house_settings.days_until_old)
    found = in_order(narrowed(listed, filters, ids), filters).values("pk")
    paging = page_of(found, filters.page, PER_PAGE, counters.count(filters.status))
    # Who stands on this page is one question, what is shown of them another: asked at once, the database
    # would look up the names and portraits of everybody who was found.
    shown = in_order(listed.for_display(language).filter(pk__in=paging.object_list), filters)
    people = portray(shown, house_settings)
    birthdays, has_more_birthdays = coming_birthdays(listed, today, language)
    fields = fields_of(listed, filters, organisations)
    return {
        "filters": filters,
        "canonical_url": canonical_url and canonical_url + filters.canonical,
        "people": people,
        "living": [portrayal for portrayal in people if portrayal.person.status != Status.DIED],
        "remembered": [portrayal for portrayal in people if portrayal.person.status == Status.DIED],
        "paging": paging,
        "total": counters.total,
        "everyone": filters.address(status=""),
        "tally": [(counter, filters.address(status=counter.value)) for counter in counters.shown()],
        "old": counters.old(filters.status),
        "old_before": oldest_fresh(today, house_settings.days_until_old),
        "fields": fields,
        "chosen": [
            (field, filters.address(**{field.name: ""})) for field in fields if field.value and field.name in NARROWING
        ],
        "as_list": filters.view == AS_LIST,
        "cards_address": filters.address(view=""),
        "list_address": filters.address(view=AS_LIST),
        "papers": papers_of_directory(filters, counters),
        "birthdays": birthdays,
        "has_more_birthdays": has_more_birthdays,
        "today": today,
    }
