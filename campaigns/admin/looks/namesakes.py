"""People who bear the name of somebody whom a page concerns already: the name in its text is hers."""

from collections import defaultdict
from itertools import chain

from people.matching import name_keys
from people.models import Person, PersonName
from people.takedown.names import Names


def without_namesakes(people, chosen, texts):
    """Give those of `people` who stand in `texts` by a name that nobody of `chosen` (keys) bears.

    `texts` are (text, whether it is HTML). Two queries; none where there is nobody to be compared.
    """
    if not (people and chosen):
        return people
    names = _names({*chosen, *(person.pk for person in people)})
    theirs = [name for pk in chosen for name in names[pk]]
    keys = {key for name in theirs for key in name_keys(name)}

    def is_named(person):
        own = [name for name in names[person.pk] if keys.isdisjoint(name_keys(name))]
        return own and any(Names(own, theirs).is_named(text, is_html) for text, is_html in texts)

    return [person for person in people if is_named(person)]


def _names(people):
    """Give the names, main and further ones, of `people` (keys) by key."""
    found = defaultdict(list)
    main = Person.objects.filter(pk__in=people).values_list("pk", "name")
    further = PersonName.objects.filter(owner__in=people).values_list("owner", "name")
    for pk, name in chain(main, further):
        found[pk].append(name)
    return found
