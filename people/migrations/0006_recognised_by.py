from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ("people", "0005_keep_what_was"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="caseevent",
            name="recognised_by",
        ),
    ]
