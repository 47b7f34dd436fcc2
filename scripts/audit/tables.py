"""The tables of the audit, in Markdown."""

from collections import Counter


def grid(findings, rows, columns):
    """Return a table of how many findings each of `rows` (kinds) has in each of `columns` (looks)."""
    counts = Counter((finding.kind, finding.look) for finding in findings)
    lines = [[kind, *(str(counts[kind, look]) for look in columns)] for kind in rows]
    return table(["kind", *columns], lines)


def rules(findings):
    """Return a table of the rules that are broken: how often, where first, and by what."""
    counts = Counter(finding.rule for finding in findings)
    first = {finding.rule: finding for finding in reversed(findings)}
    lines = [[rule, str(n), first[rule].where, first[rule].look, _code(first[rule].html)] for rule, n in counts.items()]
    return table(["rule", "elements", "first on", "look", "element"], sorted(lines))


def sentences(faults):
    """Return a list of sentences."""
    return "".join(f"- {fault}\n" for fault in faults) or "None.\n"


def table(head, lines):
    """Return a Markdown table; “None.” where there are no lines."""
    if not lines:
        return "None.\n"
    rows = [head, ["---"] * len(head), *lines]
    return "".join(f"| {' | '.join(cell.replace('|', '¦') for cell in row)} |\n" for row in rows)


def _code(html):
    return f"`{' '.join(html.split()).replace('`', '')}`"
