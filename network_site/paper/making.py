"""Gives the PDF of a page: made once, kept until the page reads otherwise, one at a time in each process."""

from functools import cache
from hashlib import sha256
from importlib import import_module
from threading import BoundedSemaphore, Lock
from time import monotonic

from django.core.cache import cache as store
from django.http import HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _

DAY = 24 * 60 * 60
REST, REST_TIMES = "pdf:rest", 2  # after a large file none for twice as long as it took: filters ask for endless ones
PATIENCE = 10  # seconds that a reader waits for another one's file to be made
at_work = Lock()
in_line = BoundedSemaphore(2)  # one at work, one who waits: more would leave no thread for the rest of the site


@cache
def typesetter():
    """Give the module that makes PDF files; None where WeasyPrint does not find its libraries, such as Pango."""
    try:
        return import_module("network_site.paper.typeset")
    except (ImportError, OSError):
        return None


def pdf_response(request, html, name, base_url, pictures, look="letter", is_large=False):
    """Give the response with the PDF of `html`, to be called `name` (a text without ending) by who saves it.

    It is made anew when a word of `html` has changed, and overwrites what was kept. 503 where none can be made, or
    too many wait for theirs; of those that are `is_large` also for a while after one was made.
    """
    if typesetter() is None:
        return _not_now(_("PDF files cannot be made here at the moment. The page itself can be printed."))
    digest = sha256((html + typesetter().styles(look)).encode()).hexdigest()
    etag = f'"{digest[:32]}"'
    if unchanged := get_conditional_response(request, etag=etag):
        return unchanged
    pdf = _kept_or_made(_key(request.path_info), digest, is_large, html, base_url, pictures, look)
    if pdf is None:
        return _not_now(_("Many files are being made. Please try again in a moment."), retry_after=PATIENCE)
    response = HttpResponse(pdf, content_type="application/pdf")
    response.headers["ETag"] = etag
    response.headers["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    response.headers["X-Robots-Tag"] = "noindex"  # the page is what is to be found, and it is never out of date
    return response


def forget_papers(addresses):
    """Drop the files kept for these addresses (paths), wherever one is."""
    store.delete_many(map(_key, addresses))


def _key(address):
    return f"pdf:{address}"


def _kept_or_made(key, digest, is_large, *given):
    """Give the file for what is given to the typesetter, kept under `key` or new; None when others took too long."""
    if pdf := _kept(key, digest):
        return pdf
    if (is_large and store.get(REST)) or not in_line.acquire(blocking=False):
        return None
    try:
        return _made_in_turn(key, digest, is_large, *given)
    finally:
        in_line.release()


def _made_in_turn(key, digest, is_large, *given):
    if not at_work.acquire(timeout=PATIENCE):
        return None
    begin = monotonic()
    try:
        pdf = _kept(key, digest) or typesetter().typeset(*given)
    finally:
        at_work.release()
    if is_large:
        store.set(REST, True, int(REST_TIMES * (monotonic() - begin)))
    store.set(key, (digest, pdf), DAY)
    return pdf


def _kept(key, digest):
    kept_digest, pdf = store.get(key, ("", b""))
    return pdf if kept_digest == digest else None


def _not_now(sentence, retry_after=None):
    headers = {"Retry-After": str(retry_after)} if retry_after is not None else {}
    return HttpResponse(f"{sentence}\n", content_type="text/plain; charset=utf-8", status=503, headers=headers)
