"""When what is searched is made anew."""

from django.db.models.signals import post_save

from home.search.keeping import keep
from home.search.kinds import MODELS


def keep_searched(sender, instance, raw=False, update_fields=None, **kwargs):
    """Make anew what is searched of a page. Where only some columns are stored the page in memory is a draft."""
    if not raw and update_fields is None:
        keep(instance)


for model in MODELS:
    post_save.connect(keep_searched, sender=model, dispatch_uid=f"keep_searched_{model.__name__}")
