"""How often a page about people asks the database: named one by one, and never once a row."""

from datetime import date, timedelta

from network_site.pictures.make import make_sizes as make_sizes_of
from network_site.pictures.sizes import PORTRAIT, TEXT, share_spec, spec
from people.models import Organisation, Person, PersonSource, PlaceOfDetention
from people.models.affiliation import Affiliation
from tests.builders import InAHouse, event, person, photograph, profile, translation


class QueryTests(InAHouse):
    def people(self, count):
        for number in range(count):
            case = event("detained", "2025-06-01"), event("sentenced", "2025-06-10", term_years=3)
            person(f"Person {number:02}", *case, names=[("be", f"Асоба {number:02}")])

    def test_the_directory_asks_twelve_times_for_three_people_or_thirty(self):
        self.people(3)
        self.client.get("/be/people/")
        for _round in range(2):
            # 1 home pages and menu, 2 the directory, 3 its versions, 4 the site, 5 house, 6 organisations, 7 counters,
            # 8 people, 9 events, 10 birthdays, 11 countries, 12 years
            with self.assertNumQueries(12):
                self.client.get("/be/people/?q=person&country=BY&status=custody&year=2025")
            self.people(27)

    def test_the_directory_asks_no_more_with_birthdays_organisations_and_people_who_died(self):
        union, soon = Organisation.objects.create(name="Union"), date.today() + timedelta(days=3)
        for number in range(9):
            born = {"birth_date": soon.replace(year=1980), "show_birthday": True}
            someone = person(f"Person {number}", event("detained", "2025-06-01"), **born)
            Affiliation.objects.create(person=someone, organisation=union)
            person(f"Remembered {number}", event("died_in_custody", "2025-06-01"))
        self.client.get("/be/people/")
        for query in ("", "?organisation=union&birth_month=" + str(soon.month), "?view=list"):
            # 1 home pages and menu, 2 the directory, 3 its versions, 4 the site, 5 house, 6 organisations, 7 counters,
            # 8 people, 9 events, 10 birthdays, 11 countries, 12 years
            with self.assertNumQueries(12):
                page = self.client.get(f"/be/people/{query}")
            self.assertEqual(len(page.context["birthdays"]), 9)

    def test_the_directory_asks_no_more_with_portraits(self):
        self.people(3)
        for someone in Person.objects.all():
            someone.portrait, someone.show_portrait = photograph(), True
            someone.save()
            make_sizes_of(someone.portrait, [spec(PORTRAIT, "jpeg")])
        self.client.get("/be/people/")
        # 1 home pages and menu, 2 the directory, 3 its versions, 4 the site, 5 house, 6 organisations, 7 counters,
        # 8 people with their portraits, 9 events, 10 birthdays, 11 countries, 12 years
        with self.assertNumQueries(12):
            self.assertContains(self.client.get("/be/people/"), "<picture>", count=3)

    def test_a_profile_with_pictures_asks_once_more(self):
        anna = person("Anna Example", portrait=photograph(), show_portrait=True)
        pictures = [photograph() for _ in range(3)]
        for picture in pictures:
            picture.contextual_alt_text, picture.decorative = "A window", False
        body = [("picture", {"picture": picture, "caption": ""}) for picture in pictures]
        translation(profile(anna, body=body))
        for picture in (anna.portrait, *pictures):
            make_sizes_of(picture, [spec(PORTRAIT, "jpeg"), spec(TEXT, "jpeg"), share_spec()])
        self.client.get("/be/people/anna-example/")
        # 1 home pages and menu, 2 the directory, 3 person with portrait, 4 events, 5 organisations, 6 sources, 7 names,
        # 8 texts, 9 house, 10 the site, 11 what is published about her, 12 sizes of the pictures
        with self.assertNumQueries(12):
            page = self.client.get("/be/people/anna-example/")
        self.assertContains(page, "<picture>", count=4)
        self.assertContains(page, "og:image")

    def test_a_profile_asks_twelve_times_however_much_it_tells(self):
        place = PlaceOfDetention.objects.create(name="Centre", country="BY")
        union = Organisation.objects.create(name="Union")
        case = [event("detained", f"2025-06-0{day}", place=place, recognised_by=[union]) for day in range(1, 9)]
        anna = person("Anna Example", *case, names=["Ana", "Hanna"], show_place=True)
        for number in range(5):
            Affiliation.objects.create(person=anna, organisation=union)
            PersonSource.objects.create(person=anna, title=f"Source {number}")
        translation(profile(anna))
        self.client.get("/be/people/anna-example/")
        # 1 home pages and menu, 2 the directory, 3 person, 4 events, 5 who recognised, 6 organisations, 7 sources,
        # 8 names, 9 texts, 10 house, 11 what is published about her, 12 the site
        with self.assertNumQueries(12):
            self.client.get("/be/people/anna-example/")
