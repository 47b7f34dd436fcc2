"""A house of another region: written in Spanish, translated into Arabic. All of it is made up."""

from home.house.start import start_house
from home.models import HomePage, PlainPage
from network_site.models import HouseText
from network_site.translation.fill import translate
from people.models import Organisation, OrganisationName, PlaceName, PlaceOfDetention
from tests.builders import (
    campaign,
    committed,
    event,
    house_settings,
    house_text,
    live,
    person,
    poem,
    profile,
    statement,
)

NAMES = {"es": "Casa del Faro", "ar": "بيت المنارة"}

# What editors type, and what translators make of it.
SENTENCES = {
    NAMES["es"]: NAMES["ar"],
    "Personas": "أشخاص",
    "Campañas": "حملات",
    "Declaraciones": "بيانات",
    "Poemas": "قصائد",
    "Escribir": "اكتب",
    "Aquí están sus nombres.": "هذه أسماؤهم.",
    "Escriba unas líneas": "اكتب بضعة أسطر",
    "El equipo lee cada mensaje.": "يقرأ الفريق كل رسالة.",
    "No hace falta una cuenta.": "لا حاجة إلى حساب.",
    "Gracias por escribir.": "شكرا على الكتابة.",
    "Lo que se sabe de cada una.": "ما يعرف عن كل منهم.",
    "Lo que hacemos en común.": "ما نفعله معا.",
    "Lo que se ha dicho en público.": "ما قيل علنا.",
    "Versos de un lado y de otro.": "أبيات من هنا وهناك.",
    "Nombres de personas presas.": "أسماء أشخاص مسجونين.",
    "Asociación del Faro": "جمعية المنارة",
    "datos@faro.example": "datos@faro.example",
    "prensa@faro.example": "prensa@faro.example",
    "Casa del Faro<br/>Calle Larga 1": "بيت المنارة<br/>الشارع الطويل 1",
    "Una casa junto al mar.": "بيت على البحر.",
    "Escriba sin nombres.": "اكتب بلا أسماء.",
    "Firmar puede castigarse.": "قد يعاقب على التوقيع.",
    "Abogada": "محامية",
    "Defiende a pescadores.": "تدافع عن الصيادين.",
    "María Ejemplo": "ماريا مثال",
    "Una luz para dos": "ضوء لاثنين",
    "Estamos aquí por ellos.": "نحن هنا من أجلهم.",
    "Desde 2020 hay detenciones.": "منذ 2020 هناك اعتقالات.",
    "Escríbales": "اكتبوا إليهم",
    "Bastan unas líneas.": "تكفي بضعة أسطر.",
    "Firme": "وقّعوا",
    "Libertad para los dos": "الحرية لكليهما",
    "Pedimos su libertad.": "نطالب بحريتهما.",
    "Que queden libres.": "أن يطلق سراحهما.",
    "Ventana al mar": "نافذة على البحر",
    "Cuento la luz": "أعد الضوء",
    "y espero": "وأنتظر",
    "Privacidad": "الخصوصية",
    "Se guarda poco.": "نحفظ القليل.",
}
INTROS = {
    "people": ("Personas", {"intro": "<p>Lo que se sabe de cada una.</p>"}),
    "campaigns": ("Campañas", {"intro": "<p>Lo que hacemos en común.</p>"}),
    "statements": ("Declaraciones", {"intro": "<p>Lo que se ha dicho en público.</p>"}),
    "poems": ("Poemas", {"intro": "<p>Versos de un lado y de otro.</p>"}),
    "write": (
        "Escribir",
        {
            "intro": "No hace falta una cuenta.",
            "privacy_note": "<p>El equipo lee cada mensaje.</p>",
            "thanks": "Gracias por escribir.",
        },
    ),
}


def second_house():
    """Make the house, live in both languages; give its Spanish home page."""
    with committed():
        start_house(NAMES["es"], ["es", "ar"], {"ar": NAMES["ar"]})
    home = HomePage.objects.get(locale__language_code="es")
    _write_first_pages(home)
    _write_text()
    house_settings(time_zone="America/Bogota", links=[("link", {"name": "Faro", "url": "https://social.example/faro"})])
    for page in _write_pages(home, *_write_register()):
        _into_arabic(page)
    return HomePage.objects.get(pk=home.pk)


def _into_arabic(thing):
    with committed():
        translate(thing, "ar", SENTENCES, publish=True)


def _write_first_pages(home):
    pages = list(home.get_children().specific())
    home.lead, home.call, home.call_text = (
        "Aquí están sus nombres.",
        "Escriba unas líneas",
        "El equipo lee cada mensaje.",
    )
    for page in pages:
        page.title, fields = INTROS[page.slug]
        for name, value in fields.items():
            setattr(page, name, value)
    # The home page last: it goes live when the directory and the message page are.
    for page in [*pages, home]:
        with committed():
            page.save_revision().publish()
    for page in [*pages, home]:
        _into_arabic(page)


def _write_text():
    text = house_text(
        "es",
        tagline="Nombres de personas presas.",
        responsible="Asociación del Faro",
        contact="datos@faro.example",
        press_contact="prensa@faro.example",
        postal_address="Casa del Faro\nCalle Larga 1",
        footer="<p>Una casa junto al mar.</p>",
        notices=[
            ("notice", {"country": "CO", "about": ["writing"], "text": "Escriba sin nombres."}),
            ("notice", {"country": "TN", "about": ["signing", "sharing"], "text": "Firmar puede castigarse."}),
        ],
    )
    _into_arabic(text)
    assert HouseText.objects.filter(live=True).count() == 2


def _write_register():
    prison = PlaceOfDetention(name="Cárcel del Puerto", kind="prison", country="CO")
    prison.names.add(PlaceName(language="ar", name="سجن الميناء"))
    prison.save()
    association = Organisation(name="Asociación del Faro", country="CO", is_member=True)
    association.names.add(OrganisationName(language="ar", name="جمعية المنارة"))
    association.save()
    maria = person(
        "María Ejemplo",
        event("detained", "2023-03-07", place=prison),
        event("sentenced", "2023-09-04", term="imprisonment", term_years=4),
        event("transferred", "2023-12"),
        names=[("ar", "ماريا مثال")],
        countries="CO",
        show_place=True,
        gender="f",
    )
    youssef = person(
        "Youssef Ejemplo",
        event("detained", "<2022-05-18"),
        event("released_served", "2023-11-17"),
        names=[("ar", "يوسف مثال")],
        countries="TN",
        gender="m",
    )
    return maria, youssef


def _write_pages(home, maria, youssef):
    """Give pages of each kind, in Spanish."""
    body = [
        ("people", {"countries": [{"country": "CO", "context": "Desde 2020 hay detenciones.", "register_url": ""}]}),
        ("write", {"heading": "Escríbales", "text": "Bastan unas líneas."}),
        ("sign", {"heading": "Firme", "text": "", "addressee": "", "url": "https://faro.example/firmas"}),
    ]
    return [
        profile(maria, "es", role="Abogada", lead="Defiende a pescadores."),
        campaign(
            maria,
            youssef,
            title="Una luz para dos",
            language="es",
            lead="Estamos aquí por ellos.",
            hashtag="#Faro",
            body=body,
        ),
        statement(
            maria,
            youssef,
            title="Libertad para los dos",
            language="es",
            lead="Pedimos su libertad.",
            demands=[("demand", "Que queden libres.")],
        ),
        poem("Ventana al mar", "es", verse="Cuento la luz\n  y espero"),
        live(PlainPage(title="Privacidad", lead="Se guarda poco."), home),
    ]
