"""The demo's two poems: one was first written in Belarusian, the other in English."""

from campaigns.models import PoemPage
from home.demo.rows import PageRow

NORTH_WINDOW = PageRow(
    PoemPage,
    "north-window",
    "Акно на поўнач",
    {
        "verse": """\
Шыбу зафарбавалі набела
ў год доўгага калідора.
    Надвор’е мы пазнавалі па цяжары.

Дождж — далонь на блясе падаконня.
Снег — тая ж далонь, задумаўшыся.
    А раз, у сакавіку, — нічога,
        так многа нічога,
што ўсе мы змоўклі, каб паслухаць.

Я лічу святлом.

Рыска — за раніцу, калі з крана пайшла чыстая вада,
рыска — за чалавека паверхам вышэй, які фальшыва і да канца праспяваў песню пра гавань, якую ніхто з нас не бачыў,
    рыска — за ліст, які не прыйшоў,
і адна, танчэйшая, — за ліст.

Ты, хто чытае: у цябе ёсць акно.
    Адчыні. Так і пакінь.

Недзе мятуць вуліцу.
Недзе хлопчык нясе хлеб, і хлеб яшчэ цёплы,
    і некага клічуць па імені,
        проста так,
        з другога паверха,
каб вярнуўся па шапку.

Калі я выйду, я спытаю,
куды дзяецца
    святло, якога ніхто не палічыў.""",
        "about": (
            "Верш напісалі аўтары гэтай дэманстрацыйнай версіі. Марына Прыклад, пад чыім імем ён тут стаіць, — "
            "выдуманая асоба."
        ),
        "rights": "Можна чытаць уголас, друкаваць і перадаваць далей, называючы аўтараў дэманстрацыйнай версіі.",
    },
    people=("maryna-example",),
    translators=(("en", "The demo’s authors"),),
    language="be",
    languages=("en",),
)

SPARE_KEY = PageRow(
    PoemPage,
    "the-spare-key",
    "The spare key",
    {
        "verse": """\
I have the key to your flat.
It hangs beside mine, on the same nail,
    and they talk when a tram goes by.

On Sundays I go up.
I open the window, I close the window.
    I water what is green
        and what may still be.
The calendar says the month you left.
I have not turned it:
    it is your wall.

Your kettle knows my hand by now.

The woman from the second floor asks,
the man with the dog asks,
    the dog asks,
sitting down before your door
as if it were a question of patience.

I tell them what I know.
    It does not take long.

Last week the post brought a leaflet about carpets,
addressed to whoever lives here.
I put it on the pile.
    You live here.

And when you come, late, with one bag,
do not ring, do not look for me,
    do not think of the hour:
        the third step creaks,
        I will know it.
Knock on the pipe once, and I will bring up
the key, a loaf,
    and everything they asked.""",
        "about": (
            "The authors of this demonstration wrote this poem. Hasmik Example, under whose name it stands here, is "
            "made up."
        ),
        "rights": "Free to read aloud, to print and to pass on, naming the authors of the demonstration.",
    },
    people=("hasmik-example",),
    translators=(
        ("be", "Аўтары дэманстрацыйнай версіі"),
        ("ka", "საჩვენებელი ვერსიის ავტორები"),
        ("hy", "Ցուցադրական տարբերակի հեղինակները"),
    ),
)
POEMS = [NORTH_WINDOW, SPARE_KEY]
