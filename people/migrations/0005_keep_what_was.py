from django.db import migrations
from django.utils import timezone


def copy_recognisers(apps, schema_editor):
    """The one organisation of an event becomes the first of its recognising organisations."""
    EventRecogniser = apps.get_model("people", "EventRecogniser")
    events = apps.get_model("people", "CaseEvent").objects.exclude(recognised_by=None)
    EventRecogniser.objects.bulk_create(
        EventRecogniser(event_id=event, organisation_id=organisation, sort_order=0)
        for event, organisation in events.values_list("pk", "recognised_by")
    )


def keep_years_shown(apps, schema_editor):
    """Until now a birthday was shown with its year: who showed it shows it still."""
    apps.get_model("people", "Person").objects.filter(show_birthday=True).update(show_birth_year=True)


def derive_anew(apps, schema_editor):
    """The worker (derive_facts) fills the new stored columns, and writes everybody's search text, at its next round."""
    apps.get_model("people", "Person").objects.update(changes_at=timezone.now())


class Migration(migrations.Migration):

    dependencies = [
        ("people", "0004_register"),
    ]

    operations = [
        migrations.RunPython(copy_recognisers, migrations.RunPython.noop),
        migrations.RunPython(keep_years_shown, migrations.RunPython.noop),
        migrations.RunPython(derive_anew, migrations.RunPython.noop),
    ]
