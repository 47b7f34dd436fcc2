"""The report of the audit: one file of Markdown."""

from scripts.audit import admin, looks
from scripts.audit.tables import grid, rules, sentences, table


def of_public(kinds, findings, faults):
    """Return ({heading: Markdown} on the public pages, how much is amiss); habits (best practice) stand apart."""
    broken = [finding for finding in findings if not finding.is_habit]
    names = list(dict.fromkeys(look.name for look in (*looks.LOOKS, *looks.FURTHER)))
    parts = {
        "Public pages: elements that break WCAG 2.2 A or AA": grid(broken, kinds, names),
        "Public pages: rules broken": rules(broken),
        "Public pages: best practice, apart": rules([finding for finding in findings if finding.is_habit]),
        "Public pages: 320 px, 200 %, whole words, less motion, languages, late fonts": sentences(faults),
    }
    return parts, len(broken) + len(faults)


def of_admin(kinds, findings, faults):
    """Return the same of the admin, where what is Wagtail's own stands apart."""
    ours = [finding for finding in findings if not (finding.is_habit or admin.is_upstream(finding))]
    upstream = [finding for finding in findings if not finding.is_habit and admin.is_upstream(finding)]
    parts = {
        "Admin: elements that break WCAG 2.2 A or AA": grid(ours, kinds, [look.name for look in admin.LOOKS]),
        "Admin: rules broken": rules(ours),
        "Admin: what is Wagtail’s own": rules(upstream),
        "Admin: best practice, apart": rules([finding for finding in findings if finding.is_habit]),
        "Admin: not looked at": sentences(faults),
    }
    return parts, len(ours) + len(faults)


def of_walks(walks, journeys):
    """Return ({heading: Markdown} on the walks with the keyboard, how much is amiss)."""
    lines = [
        [walk.where, str(walk.width), str(walk.steps), str(walk.partly), "; ".join(walk.faults) or "—"]
        for walk in walks
    ]
    parts = {
        "Keyboard: through each page": table(["kind", "width", "steps", "partly covered", "amiss"], lines),
        "Keyboard: journeys": table(
            ["journey", "keys", "met"], [[name, str(keys), words] for name, keys, words, _ in journeys]
        ),
    }
    return parts, sum(len(walk.faults) for walk in walks) + sum(not is_well for *_, is_well in journeys)


def write(path, parts):
    """Write {heading: Markdown} to a file."""
    path.write_text("# Audit\n\n" + "\n".join(f"## {head}\n\n{body}" for head, body in parts.items()), encoding="utf-8")
