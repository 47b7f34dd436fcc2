"""Takes names out of every table: whatever room or program wrote them down."""

import json
import re

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from network_site.encryption import EncryptedTextField
from network_site.slugs import latin_slug
from people.models import Person

BATCH = 200
# Accounts, rights and the programs' own tables hold no words about people; the index of search follows by itself.
SPARED = {"auth", "contenttypes", "sessions", "sites", "wagtailsearch", "migrations"}
# Strings of translations are known by hashes: translations.py sees to them.
STRINGS = {f"wagtail_localize.{name}" for name in ("string", "translationcontext", "template")}
# A card for sharing holds the title that is drawn on it: erasing.py deletes those with a name.
SPARED_MODELS = STRINGS | {
    "network_site.sharecard",
    "network_site.user",
    "people.personname",
    "wagtailcore.referenceindex",
}
ADDRESSES = ("slug", "url_path")
# The tags that editors' words are stored with; what else stands between < and > is a text like any other.
MARKUP = re.compile(r"</?(a|b|blockquote|br|em|embed|h[1-6]|hr|i|li|ol|p|strong|ul)\b[^<>]*>", re.IGNORECASE)


class Sweep:
    """Puts `phrase` in the place of the names of `person` that are whole, in all tables but her own."""

    def __init__(self, person, names, phrase):
        """Take the person, her Names and the phrase."""
        self.person, self.names, self.phrase = person, names, phrase
        self.slugs = {}

    def run(self):
        """Sweep: pages' addresses first, then table by table, each batch of rows in a transaction of its own."""
        self._move_pages()
        for model in apps.get_models():
            meta = model._meta
            is_spared = meta.app_label in SPARED or meta.label_lower in SPARED_MODELS
            if meta.managed and not meta.proxy and not is_spared:
                self._sweep(model)

    def swept(self, value):
        """Give `value`, a text or what JSON can hold, without names; itself when none is in it."""
        if isinstance(value, dict):
            return {key: self._address(text) if key in ADDRESSES else self.swept(text) for key, text in value.items()}
        if isinstance(value, list):
            return [self.swept(item) for item in value]
        if not isinstance(value, str) or not value:
            return value
        if value[0] in "[{":
            try:
                held = json.loads(value)
            except ValueError:
                return self._without_names(value)
            clean = self.swept(held)
            return value if clean == held else json.dumps(clean, cls=DjangoJSONEncoder)
        return self._without_names(value)

    def _without_names(self, text):
        is_markup = bool(MARKUP.search(text))
        if not self.names.is_named(text, is_markup):
            return text
        return self.names.replace(text, self.phrase, is_markup, only_whole=True)

    def _address(self, text):
        """Give a slug, or a path of slugs, as the pages have them now."""
        if not isinstance(text, str) or not self.names.is_named(text):
            return text
        parts = [self.slugs.get(part) or self._slug(part, "page") for part in text.split("/")]
        return "/".join(parts)

    def _slug(self, slug, end):
        if not self.names.is_named(slug):
            return slug
        return f"{latin_slug(self.names.replace(slug, ' ', only_whole=True)) or 'page'}-{end}"

    def _move_pages(self):
        for page in Page.objects.filter(depth__gt=1).exclude(profilepage__person=self.person).specific():
            if self.names.is_named(page.slug):
                before, page.slug = page.slug, self._slug(page.slug, page.pk)
                self.slugs.setdefault(before, page.slug)
                page.save(clean=False)

    def _sweep(self, model):
        columns = [field for field in model._meta.local_concrete_fields if _holds_words(field)]
        if model is Person:  # keys of others' own names, in the order of the alphabet: hers may stand side by side
            columns = [field for field in columns if field.name != "search_text"]
        if not columns:
            return
        rows = self._rows(model).order_by("pk").values_list("pk", *(field.attname for field in columns))
        last = None
        while batch := list((rows.filter(pk__gt=last) if last is not None else rows)[:BATCH]):
            last = batch[-1][0]
            with transaction.atomic():
                for pk, *values in batch:
                    self._sweep_row(model, pk, zip(columns, values, strict=True))

    def _rows(self, model):
        """Give the rows of `model` without those of the person, which go with her and are needed until then."""
        rows = model._base_manager.all()
        if model is Person:
            return rows.exclude(pk=self.person.pk)
        for field in model._meta.concrete_fields:
            if isinstance(field, models.ForeignKey) and field.related_model is Person and not field.null:
                rows = rows.exclude(**{field.name: self.person.pk})
        return rows

    def _sweep_row(self, model, pk, row):
        changed = {}
        for field, value in row:
            if isinstance(field, StreamField):
                held = json.loads(json.dumps(field.stream_block.get_prep_value(value), cls=DjangoJSONEncoder))
                clean = self.swept(held)
                if clean != held:
                    changed[field.name] = StreamValue(field.stream_block, clean, is_lazy=True)
                continue
            if isinstance(field, models.SlugField):
                clean = self._slug(value, pk)
            elif field.name in ADDRESSES:
                clean = self._address(value)
            else:
                clean = self.swept(value)
            if clean != value:
                changed[field.name] = _fitting(field, clean, pk)
        if changed:
            model._base_manager.filter(pk=pk).update(**changed)
            if issubclass(model, index.Indexed):
                index.insert_or_update_object(model._base_manager.get(pk=pk))


def _fitting(field, value, pk):
    """Give a swept value as the column can hold it: not too long, and not twice where it must be one of its kind."""
    if not isinstance(value, str):
        return value
    end = f" {pk}" if field.unique and not isinstance(field, models.SlugField) else ""
    return value[: field.max_length - len(end)] + end if field.max_length else value + end


def _holds_words(field):
    if isinstance(field, (EncryptedTextField, models.FileField)) or field.primary_key or field.choices:
        return False
    return isinstance(field, (models.CharField, models.TextField, models.JSONField, StreamField))
