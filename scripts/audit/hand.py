"""A hand on a keyboard: it presses keys, and counts them."""

FAR = 400  # steps with the Tab key: what is further away is not to be reached


class Lost(Exception):
    """What a journey looks for is not to be reached, or not there; the text says what."""


class Hand:
    """A hand on the keyboard before a page."""

    def __init__(self, page):
        self.page, self.keys = page, 0

    async def press(self, *keys):
        """Press keys, one after the other."""
        for key in keys:
            await self.page.keyboard.press(key)
            self.keys += 1

    async def write(self, words):
        """Write words into what has the focus."""
        await self.page.keyboard.type(words)
        self.keys += len(words)

    async def tab_to(self, selector):
        """Press Tab until what the selector finds has the focus. Raises Lost where it never has."""
        for _ in range(FAR):
            await self.press("Tab")
            if await self.has_focus(selector):
                return
        raise Lost(f"{selector} is not reached")

    async def has_focus(self, selector):
        """Tell whether what has the focus is found by the selector."""
        return await self.page.evaluate("(selector) => document.activeElement.matches(selector)", selector)

    async def follow(self, key="Enter"):
        """Press a key that leads to another page, and wait for it."""
        async with self.page.expect_navigation():
            await self.press(key)

    async def see(self, condition, what):
        """Raises Lost, naming `what`, where a condition (JavaScript) is not true."""
        if not await self.page.evaluate(condition):
            raise Lost(what)
