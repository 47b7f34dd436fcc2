"""Wagtail's indexes, of what is used where and of the words of the admin's search: a quarter of the time of a test.

A test that asks them fills them first; journeys and the long tests have them as they are.
"""

from django.core.management import call_command
from django.db.models.signals import post_delete, post_save
from modelsearch import index
from modelsearch.signal_handlers import post_delete_signal_handler, post_save_signal_handler
from wagtail.signal_handlers import disconnect_reference_index_signal_handlers


def leave_indexes_alone():
    """Let saving and deleting go without the indexes from here on."""
    disconnect_reference_index_signal_handlers()
    for model in index.get_indexed_models():
        post_save.disconnect(post_save_signal_handler, sender=model)
        post_delete.disconnect(post_delete_signal_handler, sender=model)


def fill_indexes():
    """Note all that is stored in the indexes, as the commands of Wagtail do."""
    call_command("rebuild_references_index", verbosity=0)
    call_command("update_index", verbosity=0)
