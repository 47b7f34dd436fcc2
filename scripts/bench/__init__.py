"""`make bench`: how long the directory takes, and how often it asks the database, as the register grows."""

import os

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "network_site.settings.test"
django.setup()
