"""Lines of one of the demo's poems on another page."""


def excerpt(lines, introduction):
    """Give the block with `lines` of the poem that the page's row names."""
    return (
        "poem",
        {
            "heading": "From a poem written for this demonstration",
            "introduction": introduction,
            "verse": lines,
        },
    )
