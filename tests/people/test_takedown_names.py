"""Where a person's names are found in words that editors wrote."""

from django.test import SimpleTestCase

from people.takedown.names import Names

HER = Names(["Vida Hidden", "Віда Схаваная", "ვიდა დამალული"], others=["Boris Hidden", "Vida Example"])


class FindingTests(SimpleTestCase):
    def found(self, text, is_markup=False):
        return [(text[match.start : match.end], match.is_certain) for match in HER.find(text, is_markup)]

    def test_every_spelling_in_any_case_and_order_is_hers_for_certain(self):
        for text in ("Vida Hidden", "VIDA  HIDDEN", "Hidden, Vida", "Vída Hídden", "віда схаваная", "ვიდა დამალული"):
            self.assertEqual(self.found(f"We stand for {text}."), [(text, True)])

    def test_letters_that_only_look_alike_hide_nobody(self):
        self.assertEqual(self.found("Vіdа Hіddеn"), [("Vіdа Hіddеn", True)])

    def test_other_endings_are_perhaps_hers(self):
        for text in ("Віды Схаванай", "Віду Схаваную", "Vidy Hiddena", "ვიდა დამალულის"):
            self.assertEqual(self.found(text), [(text, False)])

    def test_a_word_alone_is_perhaps_hers_unless_it_is_written_small(self):
        self.assertEqual(self.found("Hidden wrote a letter, hidden in a book."), [("Hidden", False)])

    def test_the_name_of_somebody_else_is_not_hers(self):
        self.assertEqual(self.found("Boris Hidden and Vida Example, Borisa Hiddena"), [])

    def test_a_name_does_not_go_on_in_the_next_paragraph(self):
        self.assertEqual(self.found("<p>Vida</p><p>Hidden</p>", True), [("Vida", False), ("Hidden", False)])

    def test_what_is_one_word_with_others_is_not_found(self):
        self.assertEqual(self.found("#FreeVidaHidden"), [])


class TakingOutTests(SimpleTestCase):
    def test_a_phrase_takes_the_place_of_the_name(self):
        self.assertEqual(HER.replace("Free Vida Hidden & all", "a person"), "Free a person & all")

    def test_markup_stays_whole(self):
        text = "<p>For <b>Vida</b> <i>Hidden</i> &amp; <b>all</b></p>"
        self.assertEqual(HER.replace(text, "<her>", True), "<p>For <b>&lt;her&gt;</b> &amp; <b>all</b></p>")

    def test_a_link_that_names_her_in_its_address_is_undone(self):
        text = '<p><a href="https://example.org/vida-hidden/">somebody</a></p>'
        self.assertEqual(HER.replace(text, "a person", True), "<p>somebody</p>")

    def test_paragraphs_with_the_name_are_cut_and_others_stay(self):
        text = "<p>One.</p><p>Of Vida Hidden.</p><ul><li>Hidden, Vida</li></ul><p>Two.</p>"
        self.assertEqual(HER.cut(text, True), "<p>One.</p><p>Two.</p>")
        self.assertEqual(HER.cut("One.\nVida Hidden.\nTwo."), "One.\nTwo.")
