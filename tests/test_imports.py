"""The one-way rule: a room stands on those before it and never looks up; see docs/decisions.md."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("network_site", "people", "campaigns", "solidarity", "home")
WIRING = ("network_site.settings", "network_site.urls", "network_site.wsgi")


def module_name(path):
    """people/models/__init__.py -> people.models"""
    return path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def is_inside(module, package):
    return module == package or module.startswith(package + ".")


def imported_modules(node, path, modules):
    """Return the names of the modules that an import statement of the file `path` names."""
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    base = node.module or ""
    if node.level:
        package = path.split("/")[: -node.level]
        base = ".".join([*package, *filter(None, [node.module])])
    # `from people.models import person` is about the module person, if there is one, else about people.models.
    return {name if (name := f"{base}.{alias.name}") in modules else base for alias in node.names}


def statements(tree, path):
    """Yield (import statement, whether it stands in a function) for all of a file; AppConfig.ready does not count."""

    def walk(node, in_function, in_app_config):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import | ast.ImportFrom):
                yield child, in_function
            elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                ready = in_app_config and child.name == "ready"
                yield from walk(child, in_function or not ready, False)
            elif isinstance(child, ast.ClassDef):
                app_config = path.endswith("/apps.py") and "AppConfig" in ast.unparse(child)
                yield from walk(child, in_function, app_config)
            else:
                yield from walk(child, in_function, in_app_config)

    return walk(tree, False, False)


def broken_rules(sources):
    """Check the rule on `sources`, a dict of paths below the root and their text; return a sentence for each breach."""
    modules = {module_name(path) for path in sources}
    found, graph = [], {module: set() for module in modules}
    for path, source in sorted(sources.items()):
        module, room = module_name(path), ROOMS.index(path.split("/")[0])
        for node, in_function in statements(ast.parse(source), path):
            place = f"{path}:{node.lineno}"
            if in_function:
                found.append(f"{place} imports inside a function")
            for target in sorted(imported_modules(node, path, modules)):
                top = target.split(".")[0]
                if top in ROOMS and ROOMS.index(top) > room:
                    found.append(f"{place} looks up to {target}")
                for wiring in WIRING:
                    settings = wiring == "network_site.settings" and is_inside(module, wiring)
                    if is_inside(target, wiring) and not settings:
                        found.append(f"{place} imports wiring: {target}")
                if target in modules:
                    graph[module].add(target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found.append("circle: " + " <- ".join(error.args[1]))
    return found


def test_the_house_keeps_the_rule():
    sources = {
        path.relative_to(ROOT).as_posix(): path.read_text() for room in ROOMS for path in (ROOT / room).rglob("*.py")
    }
    assert {path.split("/")[0] for path in sources} == set(ROOMS)
    assert broken_rules(sources) == []


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        ({"people/a.py": "import campaigns.models"}, ["people/a.py:1 looks up to campaigns.models"]),
        ({"people/a.py": "from home import x"}, ["people/a.py:1 looks up to home"]),
        ({"people/a.py": "import django, solidarity as s"}, ["people/a.py:1 looks up to solidarity"]),
        ({"people/b/a.py": "from ...home import x"}, ["people/b/a.py:1 looks up to home"]),
        (
            {"people/a.py": "if TYPE_CHECKING:\n    from home.models import Page"},
            ["people/a.py:2 looks up to home.models"],
        ),
        (
            {"home/a.py": "from network_site.settings.base import DEBUG"},
            ["home/a.py:1 imports wiring: network_site.settings.base"],
        ),
        ({"network_site/wsgi.py": "from . import urls", "network_site/urls.py": ""}, ["imports wiring"]),
        ({"home/a.py": "def f():\n    import json"}, ["home/a.py:2 imports inside a function"]),
        (
            {"home/a.py": "class A(AppConfig):\n    def ready(self):\n        import json"},
            ["inside a function"],
        ),
        (
            {"home/apps.py": "class A(AppConfig):\n    def other(self):\n        import json"},
            ["home/apps.py:3 imports inside a function"],
        ),
        ({"home/a.py": "from . import b", "home/b.py": "from home.a import x"}, ["circle: "]),
        (
            {"home/models/__init__.py": "from .a import A", "home/models/a.py": "from home.models import A"},
            ["circle: "],
        ),
    ],
)
def test_what_breaks_the_rule_is_found(sources, expected):
    found = broken_rules(sources)
    assert len(found) == len(expected)
    assert all(text in sentence for text, sentence in zip(expected, found, strict=True))


@pytest.mark.parametrize(
    "sources",
    [
        {"campaigns/a.py": "from people.models import Person\nfrom network_site import blocks"},
        {
            "network_site/settings/dev.py": "from .base import *",
            "network_site/settings/base.py": "import environ",
        },
        {"home/apps.py": "class A(AppConfig):\n    def ready(self):\n        from . import signals"},
        {
            "home/models/__init__.py": "from .a import A\nfrom .b import B",
            "home/models/a.py": "",
            "home/models/b.py": "from .a import A",
        },
        {"people/a.py": "import homeland\nfrom campaigns_elsewhere import x"},
    ],
)
def test_what_keeps_the_rule_passes(sources):
    assert broken_rules(sources) == []
