### D’où vient ce que dit le rapport.

section-sources = Sources de renseignements

sources-none = Aucune source n’est consignée pour le présent rapport.
sources-interviewed = Personnes rencontrées en entrevue
sources-contacted = Autres personnes consultées
sources-not-reached = Personnes qui n’ont pu être jointes
sources-declined = Personnes qui n’ont pas voulu participer
sources-not-contacted = Personnes qui n’ont pas été consultées, et pourquoi
sources-received = Documents et dossiers reçus
sources-requested = Documents et dossiers demandés et non reçus
sources-refused = Documents et dossiers refusés
sources-not-requested = Documents et dossiers non demandés, et pourquoi

## Colonnes

sources-column-person = Personne
sources-column-relation = Lien
sources-column-occasions = Dates et moyens
sources-column-attempts = Tentatives
sources-column-language = Langue
sources-column-why-not = Motif
sources-column-title = Document ou dossier
sources-column-author = Auteur ou organisme
sources-column-dated = Date
sources-column-received = Reçu le
sources-column-requested = Demandé le

## Cases

source-person = { NAMED($person) }
source-person-of = { NAMED($person) } ({ $organization })
source-unnamed = Nom non divulgué
source-title = { CAP($title) }
source-no-date = Aucune date consignée
source-interpreted = { CAP($tongue) }; interprète : { NAMED($person) }
cell-list = { LIST($items, style: "semicolon") }
according-to = selon { $by }

occasion = { SHORTDATE($on) }, { $means }
occasion-minutes = { SHORTDATE($on) }, { $means } ({ $minutes } min)
occasion-failed = { SHORTDATE($on) }, { $means } : { $result }
occasion-no-answer = sans réponse
occasion-message-left = message laissé
occasion-missed = rendez-vous manqué
occasion-declined = refus
occasion-wrong-number = numéro erroné

means-in-person = en personne
means-telephone = par téléphone
means-video = par visioconférence
means-letter = par lettre
means-email = par courriel
means-home-visit = lors d’une visite à domicile
means-in-writing = par écrit

why-not-safety = un contact aurait pu mettre quelqu’un en danger
why-not-subject-asked = { $subject } a demandé qu’on ne communique pas avec cette personne
why-not-victim = cette personne est une victime dans la présente affaire
why-not-no-contact-order = une ordonnance interdit tout contact
why-not-not-relevant = consultation inutile pour le présent rapport
why-not-no-consent = le consentement n’a pas été donné

## Langues des entretiens, sous leur nom usuel.

language-alq = algonquin
language-am = amharique
language-ar = arabe
language-ase = langue des signes américaine
language-bn = bengali
language-bs = bosniaque
language-cmn = mandarin
language-cr = cri
language-crg = mitchif
language-crk = cri des plaines
language-csw = cri des marais
language-de = allemand
language-del = delaware (lenape)
language-el = grec
language-en = anglais
language-es = espagnol
language-fa = persan (farsi)
language-fcs = langue des signes québécoise
language-fil = filipino
language-fr = français
language-gu = gujarati
language-he = hébreu
language-hi = hindi
language-hr = croate
language-ht = créole haïtien
language-hu = hongrois
language-it = italien
language-iu = inuktitut
language-ja = japonais
language-ko = coréen
language-ku = kurde
language-ln = lingala
language-mic = mi’kmaw
language-ml = malayalam
language-moh = mohawk (kanien’kéha)
language-ne = népalais
language-nl = néerlandais
language-oj = ojibwé (anishinaabemowin)
language-ojb = ojibwé du Nord-Ouest
language-ojs = oji-cri
language-one = oneida
language-pa = pendjabi
language-pl = polonais
language-pot = potawatomi
language-prs = dari
language-ps = pachto
language-pt = portugais
language-rn = kirundi
language-ro = roumain
language-ru = russe
language-rw = kinyarwanda
language-si = cingalais
language-so = somali
language-sq = albanais
language-sr = serbe
language-sw = swahili
language-ta = tamoul
language-te = télougou
language-ti = tigrigna
language-tl = tagalog
language-tr = turc
language-tw = twi
language-uk = ukrainien
language-ur = ourdou
language-vi = vietnamien
language-wo = wolof
language-yo = yoruba
language-yue = cantonais
language-zh = chinois
