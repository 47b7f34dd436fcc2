"""A browser's tab that photographs views, and notes what no page may do."""

from urllib.parse import urlsplit

from scripts.shots.visit import visit

# Width, medium, colours. Print: the layout for paper, as wide as A4 between its margins, without page breaks.
MODES = {
    "390-light": (390, "screen", "light"),
    "390-dark": (390, "screen", "dark"),
    "1280-light": (1280, "screen", "light"),
    "1280-dark": (1280, "screen", "dark"),
    "print": (680, "print", "light"),
}
HEIGHTS = {390: 844, 1280: 900, 680: 960}
SETTLED = """async () => {
    const pictures = [...document.images];
    pictures.forEach((picture) => { picture.loading = "eager"; });
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
    await document.fonts.ready;
}"""
# A sheet for the wall is as wide as its paper, whatever the browser's margins are.
TOO_WIDE = """() => document.querySelector(".sheet") && matchMedia("print").matches
    ? 0 : document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"""


class Camera:
    """A tab of `browser` at the site `base`. `faults` and `fonts` grow: sentences, and {language: {font: letters}}."""

    def __init__(self, page, base, folder, faults, fonts):
        self.page, self.base, self.folder, self.faults, self.fonts = page, base, folder, faults, fonts
        self.now = ""
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self._note(f"exception: {error}"))
        page.on("request", self._on_request)
        page.on("response", self._on_response)

    def _note(self, sentence):
        line = f"{self.now}: {sentence}"
        if line not in self.faults:
            self.faults.append(line)

    def _on_console(self, message):
        # Policy violations come this way. "Failed to load resource" says the same as the answer's status.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self._note(f"console: {message.text}")

    def _on_request(self, request):
        if not request.url.startswith(("data:", "blob:", "about:", f"{self.base}/")):
            self._note(f"other host: {urlsplit(request.url).netloc}")

    def _on_response(self, response):
        if response.status >= 400 and not response.request.is_navigation_request():
            self._note(f"{response.status}: {response.url}")

    async def shoot(self, view, language):
        """Photograph a view in a language, in every mode."""
        self.now = view.address(language) + (f" ({view.action})" if view.action else "")
        answer = await visit(self.page, self.base, view, language)
        if answer.status != view.status:
            self._note(f"answers {answer.status}, not {view.status}")
        for mode, (width, medium, colours) in MODES.items():
            await self.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
            await self.page.emulate_media(media=medium, color_scheme=colours)
            await self.page.evaluate(SETTLED)
            if (pixels := await self.page.evaluate(TOO_WIDE)) > 0:
                self._note(f"{pixels} px too wide at {width} px ({medium})")
            path = self.folder / f"{view.kind}.{language}.{mode}.png"
            if view.part:
                await self.page.locator(view.part).screenshot(path=path, animations="disabled")
            else:
                await self.page.screenshot(path=path, full_page=True, animations="disabled")
        if not view.part:
            await self._print(self.folder / f"{view.kind}.{language}.pdf")
        await self._list_fonts(language)

    async def _print(self, path):
        """Print to a file as a browser does that is told nothing: without backgrounds."""
        await self.page.emulate_media(media="print", color_scheme="light")
        await self.page.pdf(path=path, prefer_css_page_size=True)

    async def _list_fonts(self, language):
        """Count the letters that are set in fonts of this machine: the site's own lack them."""
        tab = await self.page.context.new_cdp_session(self.page)
        await tab.send("DOM.enable")
        await tab.send("CSS.enable")
        root = (await tab.send("DOM.getDocument", {"depth": 0}))["root"]["nodeId"]
        nodes = await tab.send("DOM.querySelectorAll", {"nodeId": root, "selector": "h1, h2, h3, p, li, dt, dd, label"})
        for node in nodes["nodeIds"]:
            answer = await tab.send("CSS.getPlatformFontsForNode", {"nodeId": node})
            for font in answer["fonts"]:
                if not font["isCustomFont"]:
                    seen = self.fonts.setdefault(language, {})
                    seen[font["familyName"]] = seen.get(font["familyName"], 0) + int(font["glyphCount"])
        await tab.detach()
