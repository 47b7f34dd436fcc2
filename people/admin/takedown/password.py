"""The password once more, before something that cannot be undone."""

from django.core.cache import cache
from django.utils.translation import gettext as _

MOST_WRONG = 5
MINUTES = 15


class Password:
    """Asks for the password of a member of staff; after five wrong ones no more for a quarter of an hour."""

    def __init__(self, user):
        """Take the user whose password is asked for."""
        self.user = user
        self.cache_key = f"password-again-{user.pk}"

    def why_refused(self, password):
        """Give the sentence that says why `password` is refused; empty when it is right."""
        wrong = cache.get(self.cache_key, 0)
        if wrong >= MOST_WRONG:
            return _("Too many wrong passwords. Try again in %(minutes)d minutes.") % {"minutes": MINUTES}
        if self.user.check_password(password):
            cache.delete(self.cache_key)
            return ""
        cache.set(self.cache_key, wrong + 1, MINUTES * 60)  # incr() would forget the minutes in a cache of files
        return _("This is not your password. Nothing was erased.")
