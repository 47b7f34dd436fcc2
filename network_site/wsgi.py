"""The WSGI application that gunicorn serves. With demo content in the database, production does not start."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.utils.module_loading import import_string

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network_site.settings.production")

application = get_wsgi_application()

if settings.REFUSES_DEMO:
    # By name: what it imports needs the apps to be loaded.
    import_string("network_site.start.refuse_demo")()
