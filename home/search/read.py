"""What of a page is searched: all that translators reach, and what is the same in every language."""

from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from campaigns.models import ActionPage, CampaignPage, PoemPage, StatementPage, UpdatePage
from home.models import SearchedPage
from home.search.folded import keys_of
from home.search.named import names_beside

# The title stands for itself; the others are shown nowhere on the page.
APART = ("title", "seo_title", "search_description")
# Pages hide these with their picture, when somebody on it is hidden or it must not be shown.
OF_PICTURES = (".caption", ".alt_text", "hero_alt")
SENTENCE_ENDS = ".!?…:;,—։՞՜"
DATES = {ActionPage: "starts_on", CampaignPage: "starts_on", StatementPage: "date", UpdatePage: "date"}


def read(page, source):
    """Give the unsaved SearchedPage of `page`, with what is language-neutral from its `source`. Few queries."""
    segments = [segment for segment in extract_segments(page) if isinstance(segment, StringSegmentValue)]
    left_out = _letters(page)
    parts = [
        segment.render_text()
        for segment in segments
        if segment.path not in APART
        and not segment.path.endswith(OF_PICTURES)
        and not segment.path.startswith(left_out)
    ]
    text = _joined([*parts, *_neutral(source), *names_beside(source, page.locale.language_code)])
    title_words = keys_of(page.title)
    return SearchedPage(
        page_id=page.pk,
        title_words=title_words,
        words=keys_of(f"{page.title} {text}"),
        text=text,
        date=getattr(source, DATES.get(type(source), ""), None),
        date_precision=getattr(source, "date_precision", "day"),
    )


def _letters(page):
    """Give the paths of letters from prison: not searched, since they go with their writer when she is hidden."""
    body = page.body if isinstance(page, CampaignPage) else ()
    return tuple(f"body.{block.id}." for block in body if block.block_type == "letter")


def _joined(parts):
    """Give one text of many: a point stands after headings and lines of verse, where no sentence ends."""
    found = ""
    for part in filter(None, (" ".join(part.split()) for part in parts)):
        between = "" if not found else " " if found[-1] in SENTENCE_ENDS else " · "
        found += between + part
    return found


def _neutral(source):
    if isinstance(source, PoemPage):
        return [source.original_title, source.original_verse]
    if isinstance(source, CampaignPage):
        return [source.hashtag]
    if isinstance(source, StatementPage):
        return [row.name for row in source.signatories.all() if not row.is_withheld]
    return []
