from django.db import migrations, models


def keep_what_is_shown(apps, schema_editor):
    """Until now a birthday was shown with its year: who showed it shows it still."""
    apps.get_model('people', 'Person').objects.filter(show_birthday=True).update(show_birth_year=True)


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0007_imports'),
    ]

    operations = [
        migrations.AddField(
            model_name='person',
            name='show_birth_year',
            field=models.BooleanField(default=False, help_text='Together with the birthday this is the whole date.', verbose_name='show the year of birth'),
        ),
        migrations.AlterField(
            model_name='person',
            name='show_birthday',
            field=models.BooleanField(default=False, help_text='Day and month, as far as they are known.', verbose_name='show the birthday'),
        ),
        migrations.RunPython(keep_what_is_shown, migrations.RunPython.noop),
    ]
