"""Who may read messages."""

from django.contrib.auth.backends import ModelBackend

PERMISSION = "solidarity.use_desk"


def desk_readers():
    """Give the active users who may use the desk, administrators included (a queryset)."""
    return ModelBackend().with_perm(PERMISSION)
