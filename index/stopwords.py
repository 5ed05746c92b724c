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
"""

STOPWORDS: frozenset[str] = frozenset(f"{_FUNCTION_WORDS} {_QUESTION_WORDS} {_ENGLISH}".split())
FRAME_WORDS: frozenset[str] = frozenset(_FRAME_WORDS.split()) - STOPWORDS
