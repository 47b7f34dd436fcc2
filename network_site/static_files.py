"""Static files as production sends them: hashed, compressed, the site's own styles joined and without comments."""

import re
from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from django.core.files.storage import InMemoryStorage
from whitenoise.storage import CompressedManifestStaticFilesStorage

OWN_STYLES = re.compile(r"network_site[/\\][^/\\]+\.css$")
COMMENT = re.compile(rb"/\*.*?\*/\s*", re.DOTALL)
IMPORT = re.compile(rb'@import "([\w-]+\.css)";\s*')


class StaticFilesStorage(CompressedManifestStaticFilesStorage):
    """The storage of collected files. Comments are for those who write styles, and a seventh of what phones fetched."""

    def post_process(self, paths, dry_run=False, **options):
        """Hash and store the files in `paths`, {name: (storage, path)}; yield what collectstatic tells of each."""
        sent, own = InMemoryStorage(), {}
        for name, (storage, path) in paths.items():
            if OWN_STYLES.match(name):
                with storage.open(path) as file:
                    sent.save(name, ContentFile(_sent(file.read())))
                own[name] = (sent, name)
        yield from super().post_process({**paths, **own}, dry_run, **options)


def _sent(styles):
    """Return the bytes of `styles` with what they import in its place, so that a page asks once, without comments."""
    return COMMENT.sub(b"", IMPORT.sub(lambda found: _own(found[1].decode()), styles))


def _own(name):
    return Path(finders.find(f"network_site/{name}")).read_bytes()
