"""The documents of the demo. They bear no mark: they are known by title and content."""

from hashlib import sha1
from pathlib import Path

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

DOCUMENTS = Path(__file__).parents[1] / "documents"
# File: title.
TITLES = {"a-line-a-day.txt": "A line a day / Радок на дзень / დღეში ერთი სტრიქონი / Օրական մեկ տող"}


def document(name):
    """Give the document of the file `name`, as stored before or newly stored."""
    found = demo_documents().filter(title=TITLES[name]).first()
    if found:
        return found
    content = (DOCUMENTS / name).read_bytes()
    made = get_document_model()(title=TITLES[name], file=ContentFile(content, name=name), file_size=len(content))
    made.file_hash = sha1(content).hexdigest()
    made.save()
    return made


def demo_documents():
    """Give the stored documents of the demo."""
    hashes = [sha1((DOCUMENTS / name).read_bytes()).hexdigest() for name in TITLES]
    return get_document_model().objects.filter(title__in=TITLES.values(), file_hash__in=hashes)
