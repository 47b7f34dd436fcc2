"""Pictures in the body of a page: shown from their sizes, so that the originals need not be asked for."""

from network_site.models.image import HouseImage


def with_bare_pictures(body):
    """Give the StreamValue `body` with its picture blocks holding pictures of which only the key is loaded.

    Anything else is loaded from the database when it is asked for. For showing only.
    """
    for number, raw in enumerate(body.raw_data):
        stored = raw["type"] == "picture" and raw["value"].get("picture")
        if stored and isinstance(stored, dict) and stored.get("image"):
            picture = HouseImage.from_db(None, ["id"], [stored["image"]])
            picture.decorative = stored.get("decorative")
            picture.contextual_alt_text = "" if picture.decorative else stored.get("alt_text")
            body[number] = ("picture", raw["value"] | {"picture": picture}, raw.get("id"))
    return body
