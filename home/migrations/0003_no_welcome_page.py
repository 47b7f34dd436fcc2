"""A fresh Wagtail brings a welcome page, and groups; a house is made by start_house."""

from django.db import migrations


def remove(apps, schema_editor):
    """Take away the page, the site and the groups that Wagtail's own migrations made."""
    apps.get_model("wagtailcore", "Site").objects.filter(root_page__depth=2).delete()
    pages = apps.get_model("wagtailcore", "Page").objects
    pages.filter(depth=2, slug="home", content_type__model="page").delete()
    pages.filter(depth=1).update(numchild=pages.filter(depth=2).count())
    apps.get_model("auth", "Group").objects.filter(name__in=["Editors", "Moderators"]).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0002_initial"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailimages", "0002_initial_data"),
        ("wagtaildocs", "0002_initial_data"),
    ]

    operations = [migrations.RunPython(remove, migrations.RunPython.noop)]
