"""Photographs that tell more than they show, and files that are none, to be sent to the site."""

import io
import struct
import zlib

from PIL import Image
from PIL.PngImagePlugin import PngInfo

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Example XMP</dc:creator></x:xmpmeta>'
IPTC = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x10\x1c\x02\x50\x00\x0cExample IPTC"
# What a photograph may tell, and the bytes by which it is known in the file.
TRACES = {
    "GPS": b"1999:01:02",
    "camera": b"Example Camera",
    "XMP": b"Example XMP",
    "IPTC": b"Example IPTC",
    "thumbnail": b"Example Thumbnail",
    "comment": b"Example Comment",
    "profile": b"acsp",
    "trailing bytes": b"Example Trail",
}
FORMATS = ["JPEG", "PNG", "WEBP", "AVIF"]


def traces(content):
    """Give the names of what `content`, the bytes of a picture, still tells."""
    found = {name for name, trace in TRACES.items() if trace in content}
    image = Image.open(io.BytesIO(content))
    if image.getexif() or image.getexif().get_ifd(0x8825):
        found.add("EXIF")
    return found | (set(image.info) & {"exif", "xmp", "icc_profile", "comment", "photoshop"})


def picture(form="JPEG", size=(60, 40), mode="RGB", colour=(200, 80, 40), **options):
    """Give the bytes of a picture in one colour."""
    file = io.BytesIO()
    Image.new(mode, size, colour).save(file, form, **options)
    return file.getvalue()


def photograph(form="JPEG", orientation=6, **kwargs):
    """Give the bytes of a photograph with every trace in it that its format can hold; the camera was turned."""
    options = {"exif": exif(orientation), "icc_profile": swapped_profile()}
    if form == "PNG":
        options["pnginfo"] = PngInfo()
        options["pnginfo"].add_itxt("XML:com.adobe.xmp", XMP.decode())
        options["pnginfo"].add_text("Raw profile type iptc", "Example IPTC")
        options["pnginfo"].add_text("Comment", "Example Comment")
    else:
        options["xmp"] = XMP
    if form == "JPEG":
        options["comment"] = b"Example Comment"
        options["extra"] = b"\xff\xed" + struct.pack(">H", len(IPTC) + 2) + IPTC
    return picture(form, **options | kwargs) + b"Example Trail"


def exif(orientation):
    """Give EXIF with place, camera, orientation and a thumbnail."""
    written = Image.Exif()
    written[0x010F] = "Example Camera"
    written[0x0112] = orientation
    written[0x8825] = {1: "N", 2: (53.0, 54.0, 0.0), 0x1D: "1999:01:02"}
    head, tiff = b"Exif\0\0", written.tobytes().removeprefix(b"Exif\0\0")
    order = "<" if tiff.startswith(b"II") else ">"
    start = struct.unpack_from(order + "I", tiff, 4)[0]
    pointer = start + 2 + 12 * struct.unpack_from(order + "H", tiff, start)[0]
    thumbnail = picture(size=(8, 8), comment=b"Example Thumbnail")
    entries = [(0x0201, 4, 1, len(tiff) + 30), (0x0202, 4, 1, len(thumbnail))]
    second = struct.pack(order + "H", 2) + b"".join(struct.pack(order + "HHII", *entry) for entry in entries) + bytes(4)
    linked = tiff[:pointer] + struct.pack(order + "I", len(tiff)) + tiff[pointer + 4 :]
    return head + linked + second + thumbnail


def profile(kind, space, connection, tags):
    """Give an ICC profile, version 2, of a device class and two colour spaces, with tags by name."""
    table, data, place = b"", b"", 132 + 12 * len(tags)
    for name, content in tags.items():
        content += bytes(-len(content) % 4)
        table += name + struct.pack(">II", place + len(data), len(content))
        data += content
    size = place + len(data)
    white = struct.pack(">III", 0xF6D6, 0x10000, 0xD32D)
    head = struct.pack(">I4sI", size, b"test", 0x02100000) + kind + space + connection + bytes(12) + b"acsp"
    return head.ljust(68, b"\0") + white.ljust(60, b"\0") + struct.pack(">I", len(tags)) + table + data


def swapped_profile():
    """Give a profile of RGB in which red and green have changed places."""
    columns = {b"rXYZ": (0x62A2, 0xB785, 0x18DA), b"gXYZ": (0x6FA2, 0x38F5, 0x390), b"bXYZ": (0x24A0, 0xF84, 0xB6CF)}
    tags = {name: b"XYZ " + bytes(4) + struct.pack(">III", *column) for name, column in columns.items()}
    curve = b"curv" + struct.pack(">IIH", 0, 1, round(2.2 * 256))
    return profile(b"mntr", b"RGB ", b"XYZ ", tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve))


def linear_grey_profile():
    """Give a profile of grey in which half of the light is written as half of the number."""
    return profile(b"mntr", b"GRAY", b"XYZ ", {b"kTRC": b"curv" + struct.pack(">IIH", 0, 1, 256)})


def ink_profile():
    """Give a profile of four inks in which cyan prints red, and everything else nearly white."""
    red, white = bytes([138, 209, 198]), bytes([255, 128, 128])
    corners = b"".join(red if number == 8 else white for number in range(16))
    straight = bytes(range(256))
    unit = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x10000)
    table = b"mft1" + bytes(4) + bytes([4, 3, 2, 0]) + unit + straight * 4 + corners + straight * 3
    return profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": table})


def png(width, height, depth, kind, row):
    """Give a PNG of equal rows, packed row by row, so that a huge one is made in little memory."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"\0" + row) for _number in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", packed), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )


def bomb():
    """Give a PNG of 30,000 by 30,000 pixels in about a hundred kilobytes."""
    return png(30_000, 30_000, 1, 0, bytes(30_000 // 8))


HEIC = struct.pack(">I", 28) + b"ftypheic\0\0\0\0mif1heicmiaf" + bytes(200)
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><html><script>alert(1)</script></html>"
