"""Who of the register is meant by a name that somebody wrote: for imports and pasted lines."""

from collections import defaultdict
from dataclasses import dataclass

from anyascii import anyascii

from people.models import Person, PersonName
from people.names import fold, spellings
from people.names.lookalikes import alike


@dataclass(frozen=True)
class Known:
    """Somebody of the register, as far as is needed to tell her from others of her name."""

    pk: int
    uid: str
    slug: str
    name: str
    countries: tuple = ()
    is_hidden: bool = False
    birth_year: int | None = None
    shows_birth_year: bool = False


COLUMNS = ("pk", "uid", "slug", "name", "countries", "is_hidden", "birth_date", "show_birth_year")


def name_keys(name):
    """Give what two ways of writing the same name have in common (a set of str); empty for one without a letter.

    Case, diacritics, signs and letters that look alike make no difference; a name in another script is the
    same when its plain transcription is. Names that only sound alike are different names here.
    """
    return {alike(fold(name)), fold(anyascii(name))} - {""}


class Register:
    """Everybody's uid, slug and names, read once. Two queries; `add` tells it of somebody new."""

    def __init__(self):
        self._people = {}
        self._by_uid, self._by_slug = {}, {}
        self._by_key = defaultdict(dict)
        self._hidden_spellings = set()
        for row in Person.objects.order_by("pk").values_list(*COLUMNS):
            self._hold(_known(row), [row[3]])
        for owner, name in PersonName.objects.values_list("owner_id", "name"):
            self._name(self._people[owner], name)

    def add(self, person):
        """Hold a Person that was just saved, or saved anew."""
        known = _known([getattr(person, column) for column in COLUMNS])
        self._hold(known, [person.name, *(name.name for name in person.names.all())])

    def by_pk(self, pk):
        """Give the Known of that number, or None."""
        return self._people.get(pk)

    def by_uid(self, uid):
        """Give the Known of that uid (a str), or None."""
        return self._people.get(self._by_uid.get(uid.strip().lower()))

    def by_slug(self, slug):
        """Give the Known of that slug, or None."""
        return self._people.get(self._by_slug.get(slug.strip().lower()))

    def named(self, names, countries=()):
        """Give those (a list of Known) who bear one of `names`, of one of `countries` (codes) where any are given."""
        found = {}
        for name in names:
            for key in name_keys(name):
                found |= self._by_key.get(key, {})
        people = [self._people[pk] for pk in sorted(found)]
        return [known for known in people if not countries or set(countries) & set(known.countries)]

    def may_be_hidden(self, names):
        """Say whether one of `names` may be that of somebody hidden; `why_gone` knows. No query."""
        hidden = self._hidden_spellings
        return bool(hidden) and any(spellings(name) & hidden for name in names)

    def _hold(self, known, names):
        self._people[known.pk] = known
        self._by_uid[known.uid] = self._by_slug[known.slug] = known.pk
        for name in names:
            self._name(known, name)

    def _name(self, known, name):
        for key in name_keys(name):
            self._by_key[key][known.pk] = True
        if known.is_hidden:
            self._hidden_spellings |= spellings(name)


def _known(row):
    pk, uid, slug, name, countries, is_hidden, birth_date, show_birth_year = row
    year = birth_date.year if birth_date else None
    return Known(pk, str(uid), slug, name, tuple(countries.split()), is_hidden, year, show_birth_year)
