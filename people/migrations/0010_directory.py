from django.db import migrations, models
from django.utils import timezone


def derive_anew(apps, schema_editor):
    """The worker fills the new stored columns at its next round."""
    apps.get_model("people", "Person").objects.update(changes_at=timezone.now())


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0009_search_index"),
    ]

    operations = [
        migrations.AddField(
            model_name="person",
            name="as_of",
            field=models.DateField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name="person",
            name="birth_day",
            field=models.PositiveSmallIntegerField(editable=False, null=True),
        ),
        migrations.AddField(
            model_name="person",
            name="birth_month",
            field=models.PositiveSmallIntegerField(editable=False, null=True),
        ),
        migrations.RunPython(derive_anew, migrations.RunPython.noop),
    ]
