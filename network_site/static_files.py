"""Static files as they are sent in production: hashed, compressed, the site's own styles without their comments."""

import re

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

OWN_STYLES = re.compile(r"network_site[/\\][^/\\]+\.css$")
COMMENT = re.compile(rb"/\*.*?\*/\s*", re.DOTALL)


class StaticFilesStorage(CompressedManifestStaticFilesStorage):
    """The storage of collected files. Comments are for those who write styles, and a seventh of what phones fetched."""

    def _save(self, name, content):
        if OWN_STYLES.match(name):
            content = ContentFile(COMMENT.sub(b"", b"".join(content.chunks())))
        return super()._save(name, content)
