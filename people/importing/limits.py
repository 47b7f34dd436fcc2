"""How much one file may hold. More is divided into several files."""

MEGABYTE = 1024 * 1024
MAX_BYTES = 10 * MEGABYTE
# Of an XLSX file, which is compressed: a few kilobytes can hold gigabytes.
MAX_UNPACKED_BYTES = 40 * MEGABYTE
MAX_UNPACKED_STYLES = 2 * MEGABYTE
MAX_ROWS = 2_000
# With the empty ones between them.
MAX_LINES = 100_000
MAX_COLUMNS = 500
MAX_EVENTS = 20
