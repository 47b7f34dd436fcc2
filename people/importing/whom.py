"""Whom a row is about: somebody of the register, or somebody new."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from network_site.slugs import latin_slug
from people.importing.refused import Refused
from people.matching import name_keys
from people.models import ImportedChange
from people.takedown.gone import why_gone


@dataclass(frozen=True)
class Whom:
    """The person's number, None for somebody new.

    A row that says by uid or slug who is meant may rename her; one that knows her by a name may not.
    """

    pk: int | None = None
    may_rename: bool = True


class Matcher:
    """Tell whom each row of a file is about, and refuse a second row about the same person.

    One row is asked after the other; what it says of somebody new is kept for the next.
    """

    def __init__(self, register, digests):
        """Take the Register, and the digests of the rows, to know those that were imported before. One query."""
        self._register = register
        self._row_of = {}
        self._new = {}
        self._slugs = {}
        imported = ImportedChange.objects.filter(digest__in=digests, is_undone=False, run__undo_started_at=None)
        self._imported = dict(imported.order_by("pk").values_list("digest", "person_id"))

    def whom(self, row, form):
        """Give Whom the Row is about, as its valid RowForm says; raise Refused when that cannot be told."""
        names = [name for name in (form.cleaned_data["name"], *form.names.values()) if name]
        countries = form.cleaned_data["countries"] or ()
        whom = self._by_key(form) or self._by_digest(row) or self._by_name(form, names, countries)
        self._refuse_gone(whom, names)
        if whom.pk is None:
            self._remember_new(row, form, names, countries)
        elif (first := self._row_of.setdefault(whom.pk, row.number)) != row.number:
            raise Refused(_("Row %(row)d is about the same person.") % {"row": first})
        return whom

    def _by_key(self, form):
        uid, slug, is_new = (form.cleaned_data[name] for name in ("uid", "slug", "new"))
        if uid and is_new:
            raise Refused(_("new: a row with a uid is about somebody who is known."))
        if uid:
            return self._found("uid", uid, self._register.by_uid(uid), why_gone(uid=uid))
        if slug and (known := self._register.by_slug(slug)):
            if is_new:
                raise Refused(_("slug: “%(slug)s” is that of %(name)s.") % {"slug": slug, "name": known.name})
            return Whom(known.pk)
        return None

    def _found(self, column, text, known, gone):
        if gone:
            raise Refused(gone)
        if known is None:
            sentence = _("%(column)s: the register has nobody with “%(text)s”.")
            raise Refused(sentence % {"column": column, "text": text})
        return Whom(known.pk)

    def _by_digest(self, row):
        """Give whom this very row was about when it was imported before."""
        known = self._register.by_pk(self._imported.get(row.digest))
        return Whom(known.pk, may_rename=False) if known else None

    def _by_name(self, form, names, countries):
        given = form.cleaned_data
        missing = [name for name in ("name", "countries") if not given[name]]
        if missing:
            sentence = _("A row needs a name and a country, or a uid. Here is missing: %(names)s.")
            raise Refused(sentence % {"names": ", ".join(missing)})
        known = [] if given["new"] else self._register.named(names, countries)
        if len(known) > 1:
            sentence = _("Several people match: %(people)s. Write the uid of one, or “yes” in the column “new”.")
            raise Refused(sentence % {"people": ", ".join(f"{one.name} ({one.slug}, {one.uid})" for one in known)})
        if not known:
            return Whom()
        if given["slug"]:
            sentence = _("slug: nobody has “%(slug)s”. Is %(name)s (%(known)s) meant? If not, write “yes” in “new”.")
            raise Refused(sentence % {"slug": given["slug"], "name": known[0].name, "known": known[0].slug})
        return Whom(known[0].pk, may_rename=False)

    def _refuse_gone(self, whom, names):
        known = self._register.by_pk(whom.pk)
        if known and known.is_hidden and (gone := why_gone(uid=known.uid)):
            raise Refused(gone)
        if known is None and self._register.may_be_hidden(names) and (gone := why_gone(names=names)):
            raise Refused(gone)

    def _remember_new(self, row, form, names, countries):
        """Keep the names of somebody new; raise Refused when a row before says the same, or has one of the names."""
        slug = form.cleaned_data["slug"]
        if slug and (other := self._slugs.get(slug)):
            raise Refused(_("slug: “%(slug)s” is that of %(name)s.") % {"slug": slug, "name": other})
        self._slugs.setdefault(slug or latin_slug(names[0], max_length=70), names[0])
        keys = {("slug", slug)} if slug else set()
        keys |= {("row", row.digest)}
        if not form.cleaned_data["new"]:
            keys |= {(country, key) for name in names for key in name_keys(name) for country in countries}
        first = min((self._new[key] for key in keys if key in self._new), default=None)
        if first is not None:
            sentence = _(
                "Row %(row)d is about somebody of this name, too. Take one row out; if they are two people, write “yes”"
                " in the column “new” of the second, and something that tells them apart."
            )
            raise Refused(sentence % {"row": first})
        keys |= {(country, key) for name in names for key in name_keys(name) for country in countries}
        self._new |= dict.fromkeys(keys, row.number)
