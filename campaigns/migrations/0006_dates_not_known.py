"""Statements without a date were so on purpose: there was no box to tick."""

from django.db import migrations


def tick_not_known(apps, schema_editor):
    """Tick the box for each statement without a date."""
    apps.get_model("campaigns", "StatementPage").objects.filter(date=None).update(date_not_known=True)


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0005_publications")]

    operations = [migrations.RunPython(tick_not_known, migrations.RunPython.noop)]
