"""What is the same in every language within a stream of blocks: read from the source, never from a translated copy."""

from wagtail import blocks
from wagtail.blocks import StreamValue

from network_site.blocks import Untranslated

# What translators translate. Whatever else a block holds is the same in every language.
WORDS = (blocks.CharBlock, blocks.TextBlock, blocks.RichTextBlock, blocks.BlockQuoteBlock, blocks.RawHTMLBlock)


def with_source_values(own, source):
    """Give the stream `own` of a translation with what no translator touches read from the stream of its `source`.

    Takes and gives StreamValues of the same StreamBlock; what is stored is read, so that nothing is asked for that
    the page would not show. Blocks, and items of lists, are matched by id and keep the order of the translation.
    What only the source has is not shown before it is translated.
    """
    merged = _merged_blocks(own.stream_block.child_blocks, own.get_prep_value(), source.raw_data)
    return StreamValue(own.stream_block, merged, is_lazy=True)


def _merged(block, own, source):
    if not _has_words(block):
        return source
    if isinstance(block, blocks.StreamBlock):
        return _merged_blocks(block.child_blocks, own or [], source or [])
    if isinstance(block, blocks.ListBlock):
        return _merged_blocks({"item": block.child_block}, own or [], source or [])
    if isinstance(block, blocks.StructBlock) and isinstance(own, dict) and isinstance(source, dict):
        return {
            name: _merged(child, own.get(name), source.get(name))
            for name, child in block.child_blocks.items()
            if name in (own if _has_words(child) else source)  # a child that came later is as it begins
        }
    return own


def _merged_blocks(kinds, own, source):
    """Give the raw blocks `own`, each with the neutral values of the one of `source` of the same id and kind."""
    by_id = {(raw["id"], raw["type"]): raw["value"] for raw in source if _has_id(raw)}
    result = []
    for raw in own:
        key = (raw["id"], raw["type"]) if _has_id(raw) else None
        if key in by_id and raw["type"] in kinds:
            raw = raw | {"value": _merged(kinds[raw["type"]], raw["value"], by_id[key])}
        result.append(raw)
    return result


def _has_id(raw):
    """Say whether a raw block can be found again: lists were once stored as bare values."""
    return isinstance(raw, dict) and bool(raw.get("id")) and "type" in raw


def _has_words(block):
    if isinstance(block, Untranslated):
        return False
    if isinstance(block, blocks.BaseStreamBlock | blocks.BaseStructBlock):
        return any(_has_words(child) for child in block.child_blocks.values())
    if isinstance(block, blocks.ListBlock):
        return _has_words(block.child_block)
    return isinstance(block, WORDS)
