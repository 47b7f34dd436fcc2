"""Names in the names of files: visitors read those of documents in their addresses."""

from pathlib import PurePath

from django.core.files.base import ContentFile
from django.db import transaction
from wagtail.documents import get_document_model

from network_site.slugs import latin_slug


def rename_documents(names):
    """Give documents whose file is named after somebody (her Names) another file, and with it another address."""
    for document in get_document_model().objects.order_by("pk"):
        path = PurePath(document.file.name)
        if names.is_named(path.stem):
            _rename(document, latin_slug(names.replace(path.stem, " ", only_whole=True)), path.suffix)


def _rename(document, stem, suffix):
    storage, old = document.file.storage, document.file.name
    name = f"{stem or 'document'}-{document.pk}{suffix}"
    if storage.exists(old):
        with document.file.open() as file:
            document.file.save(name, ContentFile(file.read()), save=False)
    else:  # a file that is lost keeps nobody from being erased
        document.file.name = document.file.field.generate_filename(document, name)
    type(document).objects.filter(pk=document.pk).update(file=document.file.name)
    transaction.on_commit(lambda: storage.delete(old))
