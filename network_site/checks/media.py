"""Pictures must outlive the next version of the site."""

from pathlib import Path

from django.conf import settings
from django.core.checks import Tags, Warning, register


@register(Tags.files, deploy=True)
def check_media_stay(app_configs, **kwargs):
    """Give a warning while uploaded files lie beside the code, where many hosts empty the disk at every deployment."""
    if not Path(settings.MEDIA_ROOT).resolve().is_relative_to(settings.BASE_DIR):
        return []
    hint = "Set MEDIA_ROOT in the environment to a folder on a disk that stays, outside the folder of the code."
    return [Warning("Uploaded pictures are kept in the folder of the code.", hint=hint, id="house.W011")]
