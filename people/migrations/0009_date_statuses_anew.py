from django.db import migrations
from django.utils import timezone


def derive_anew(apps, schema_editor):
    """The day to which a status holds is worked out otherwise: the worker (derive_facts) stores it at its next round."""
    apps.get_model("people", "Person").objects.update(changes_at=timezone.now())


class Migration(migrations.Migration):

    dependencies = [
        ("people", "0008_cities"),
    ]

    operations = [
        migrations.RunPython(derive_anew, migrations.RunPython.noop),
    ]
