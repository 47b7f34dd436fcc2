"""When what is searched is made anew."""

from functools import reduce
from operator import or_

from django.db.models import Q
from django.db.models.signals import post_save

from home.models import SearchedPage
from home.search.keeping import keep
from home.search.kinds import MODELS
from people.models import City, Organisation


def keep_searched(sender, instance, raw=False, update_fields=None, **kwargs):
    """Make anew what is searched of a page. Where only some columns are stored the page in memory is a draft."""
    if not raw and update_fields is None:
        keep(instance)


def forget_searched(sender, instance, raw=False, **kwargs):
    """Forget what is searched of the pages that show a city or an organisation. The worker reads them again."""
    if raw:
        return
    if sender is City:
        keys = [instance.actions.values("translation_key")]
    else:
        rows = instance.actions, instance.campaigns, instance.statements, instance.signatures
        keys = [of_pages.values("page__translation_key") for of_pages in rows]
    SearchedPage.objects.filter(reduce(or_, (Q(page__translation_key__in=those) for those in keys))).delete()


for model in MODELS:
    post_save.connect(keep_searched, sender=model, dispatch_uid=f"keep_searched_{model.__name__}")

for model in (City, Organisation):
    post_save.connect(forget_searched, sender=model, dispatch_uid=f"forget_searched_{model.__name__}")
