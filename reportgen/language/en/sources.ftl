### Where the report’s knowledge comes from.

section-sources = Sources of information

sources-none = No source is recorded for this report.
sources-interviewed = People interviewed
sources-contacted = Other people contacted
sources-not-reached = People who could not be reached
sources-declined = People who declined to take part
sources-not-contacted = People not contacted, and why
sources-received = Documents and records received
sources-requested = Documents and records requested and not received
sources-refused = Documents and records refused
sources-not-requested = Documents and records not requested, and why

## Columns

sources-column-person = Person
sources-column-relation = Relation
sources-column-occasions = Dates and means
sources-column-attempts = Attempts
sources-column-language = Language
sources-column-why-not = Reason
sources-column-title = Document or record
sources-column-author = Author or organization
sources-column-dated = Date
sources-column-received = Received
sources-column-requested = Requested

## Cells

source-person = { NAMED($person) }
source-person-of = { NAMED($person) } ({ $organization })
source-unnamed = Name not printed
source-title = { CAP($title) }
source-no-date = No date recorded
source-interpreted = { CAP($tongue) }; interpreter: { NAMED($person) }
cell-list = { LIST($items, style: "semicolon") }
according-to = according to { $by }

occasion = { SHORTDATE($on) }, { $means }
occasion-minutes = { SHORTDATE($on) }, { $means } ({ $minutes } min)
occasion-failed = { SHORTDATE($on) }, { $means }: { $result }
occasion-no-answer = no answer
occasion-message-left = message left
occasion-missed = appointment missed
occasion-declined = declined
occasion-wrong-number = wrong number

means-in-person = in person
means-telephone = by telephone
means-video = by video
means-letter = by letter
means-email = by email
means-in-writing = in writing
means-home-visit = at a home visit

why-not-safety = contact could have put someone at risk
why-not-subject-asked = { $subject } asked that this person not be contacted
why-not-victim = this person is a victim in this matter
why-not-no-contact-order = an order forbids contact
why-not-not-relevant = not needed for this report
why-not-no-consent = consent was not given

## Languages of interviews, by their usual names.

language-alq = Algonquin
language-am = Amharic
language-ar = Arabic
language-ase = American Sign Language
language-bn = Bengali
language-bs = Bosnian
language-cmn = Mandarin
language-cr = Cree
language-crg = Michif
language-crk = Plains Cree
language-csw = Swampy Cree
language-de = German
language-del = Delaware (Lenape)
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian (Farsi)
language-fcs = Quebec Sign Language
language-fil = Filipino
language-fr = French
language-gu = Gujarati
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-ht = Haitian Creole
language-hu = Hungarian
language-it = Italian
language-iu = Inuktitut
language-ja = Japanese
language-ko = Korean
language-ku = Kurdish
language-ln = Lingala
language-mic = Mi’kmaw
language-ml = Malayalam
language-moh = Mohawk (Kanien’kéha)
language-ne = Nepali
language-nl = Dutch
language-oj = Ojibwe (Anishinaabemowin)
language-ojb = Northwestern Ojibwe
language-ojs = Oji-Cree
language-one = Oneida
language-pa = Punjabi
language-pl = Polish
language-pot = Potawatomi
language-prs = Dari
language-ps = Pashto
language-pt = Portuguese
language-rn = Kirundi
language-ro = Romanian
language-ru = Russian
language-rw = Kinyarwanda
language-si = Sinhala
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-sw = Swahili
language-ta = Tamil
language-te = Telugu
language-ti = Tigrinya
language-tl = Tagalog
language-tr = Turkish
language-tw = Twi
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-wo = Wolof
language-yo = Yoruba
language-yue = Cantonese
language-zh = Chinese
