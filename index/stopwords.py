"""Words that carry no topic: German function words, and how people phrase a question."""

from __future__ import annotations

_FUNCTION_WORDS = """
ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
auch auf aus außer bei beim bereits bin bis bist bzw da dabei dadurch dafür dagegen daher damit
danach daneben dann daran darauf daraus darf darin darüber darum das dass daß dazu dein deine dem
den denen denn dennoch der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch
dort du durch dürfen eben ein eine einem einen einer eines einige einigem einigen einiger einiges
er es etc etwa etwas euch euer für gegen gegenüber gibt haben hat hatte hatten hier hin hinter ich
ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins insbesondere ist ja je jede jedem
jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner
keines können könnte man manche manchem manchen mancher manches mehr mein meine mit muss musste
muß müssen nach nachdem neben nicht nichts noch nun nur ob oder ohne pro sehr sein seine seinem
seinen seiner seines seit selbst sich sie sind so sobald sofern solche solchem solchen solcher
solches soll sollen sollte somit sondern sonst sowie sowohl statt u über um und uns unser unsere
unter usw v vom von vor während war waren was weder weil weiter weitere weiterer weiteren welche
welchem welchen welcher welches wenn wer werden wie wieder wird wo wobei wodurch wofür worden wurde
wurden würde würden z zb zu zum zur zwar zwischen
"""
_QUESTION_WORDS = """
wer hat schon gemacht macht machen welche gibt gab suche suchen sucht finde finden möchte bitte
zeige zeig jemand erfahrungen erfahrung geht wissen kennt kennst irgendwo
"""
_ENGLISH = "the and or of for in on with a an to who what which is are how that by"

# What every practice example is about: said in a question, it tells none from another. Rare words
# of speech such as "Leute" would otherwise count most of all.
_FRAME_WORDS = """
ansatz ansätze ansätzen handlungsansatz handlungsansätze beispiel beispiele beispielen
praxisbeispiel praxisbeispiele projekt projekte projekten maßnahme maßnahmen angebot angebote
angeboten programm programme jobcenter jobcentern leute leuten mensch menschen person personen
kunde kunden kundin teilnehmer teilnehmern teilnehmende teilnehmenden wollen will möchten brauchen
braucht tun thema hilfe hilfen helfen etwas erreichen erreicht anbieten bieten
arbeitslose arbeitslosen arbeitsloser erwerbslose erwerbslosen erwerbsloser leistungsberechtigte
leistungsberechtigten leistungsbeziehende leistungsbeziehenden
"""

# Words that one language has and the other has not, for telling the language of a question.
_ENGLISH_ONLY_WORDS = """
the and of for with who what which are how that by is does do did have has been were would could
should there their they them from into about not people who's any anyone others support help work
working
"""
_NOT_ONLY_GERMAN = "an am so war was hat man die also in bin will gab etc b u v z o die"

# How people ask: no subject of a question, whatever else is in it.
_ASKING_WORDS = """
erfahrungen erfahrung gemacht machen macht mache läuft laufen funktioniert funktionieren klappt
klappen versucht versuchen ausprobiert probiert bewährt umgehen umgang vorgehen vorgegangen idee
ideen tipp tipps rat hinweise hinweis infos info kollege kollegen kolleginnen kollegin irgendwas
irgendwer irgendjemand irgendwelche irgendeine irgendwie sowas überhaupt eigentlich vielleicht mal
halt bisher aktuell derzeit momentan gern gerne danke hallo gut gute guten guter gutes besser beste
besten bestes ehesten wann warum wieso weshalb woran womit wozu woher wohin wessen wem wen worauf
hätte hätten wäre wären brauche such zeigt zeigen nenne nennen liste auflisten übersicht
interessiert interessieren konkret konkrete konkreten ähnlich ähnliche ähnlichen ähnliches
vergleichbar vergleichbare vergleichbaren lassen lässt lasst bekommen bekommt bekomme kriegen
kriegt kriege gelungen gelingt schafft schaffen geschafft gehen ging gegangen weiß jeweils dort
others other else there any anyone anybody anything someone some do does did done have has had been
being be was were will would can could should may might must we i you they he she it our your their
them us my me this these those what when where why whose at as from into about its not no tried try
trying tries worked works find found finding get getting got give given make made show tell know
known look looking need needs needed want wants help helps helping good best better example examples
approach approaches programme programmes program programs project projects measure measures practice
practices practical people person persons client clients participant participants customer customers
experience experiences please thanks already also only more most very than then so such using use
used offer offers offered offering ways way
"""

STOPWORDS: frozenset[str] = frozenset(f"{_FUNCTION_WORDS} {_QUESTION_WORDS} {_ENGLISH}".split())
ENGLISH_ONLY: frozenset[str] = frozenset(_ENGLISH_ONLY_WORDS.split())
GERMAN_ONLY: frozenset[str] = (
    frozenset(f"{_FUNCTION_WORDS} {_QUESTION_WORDS}".split())
    - frozenset(_NOT_ONLY_GERMAN.split())
    - ENGLISH_ONLY
)
FRAME_WORDS: frozenset[str] = frozenset(_FRAME_WORDS.split()) - STOPWORDS
ASKING_WORDS: frozenset[str] = frozenset(_ASKING_WORDS.split()) - STOPWORDS
