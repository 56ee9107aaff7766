### The Gladue report and the Gladue letter: the person's own, told with consent. No score, no risk, no opinion, no sentence proposed.
### The person's Nation stands in its own name. “Aboriginal” is a word of the Code only.

section-gladue_purpose = Purpose and consent
section-gladue_community = Nation and community
section-gladue_family = Family and generations
section-gladue_life = A life
section-gladue_health = Health and well-being
section-gladue_culture = Language, culture and ceremony
section-gladue_strengths = Strengths and supports
section-gladue_justice = Earlier contact with the justice system
section-gladue_accountability = Responsibility, in the person’s own words
section-gladue_options = Options in the community
section-gladue_plan = Healing plan
section-gladue_views = What the community wished to say
section-gladue_works = Works of history cited
section-gladue_letter_opening = Why this letter is written
section-gladue_letter_story = Who the person is
section-gladue_letter_options = What is possible in the community
section-gladue_letter_plan = The plan
section-consent_withdrawn = Notice: consent withdrawn

## Who asked, and under what law

gladue-asked-court-on = The { $court } ({ $place }) asked for it { WHEN($on) }.
gladue-asked-court = The { $court } ({ $place }) asked for it.
gladue-asked-defence = Counsel for { $subject } asked for it.
gladue-asked-crown = Crown counsel asked for it.
gladue-asked-person = { $subject } asked for it.
gladue-report-of = This report tells, with consent, the story of { FULL($subject) }.
gladue-law = { CAP(CITE($law, act: "yes", long: "yes")) } has the court consider, for everyone, every available sanction other than imprisonment that is reasonable in the circumstances and consistent with the harm done to victims or to the community, and do so with particular attention to the circumstances of “Aboriginal offenders”, in the words of the Code.

## Consent

gladue-consent = { $subject } gave consent to it { WHEN($on) }.
gladue-consent-by = { $subject } gave consent to it { WHEN($on) } (source: { $by }).
gladue-consent-scope = The consent covers the following: { $scope }.
gladue-voluntary = Taking part was voluntary: { $subject } could keep back anything, and could stop at any time.
gladue-kept-out = Some of what was shared is left out, as { $subject } asked; nothing should be concluded from that.
gladue-read = { $subject } went over the draft with the writer { WHEN($on) }.
gladue-kept = { $subject } asked that this not be written down.

## Nation and community

gladue-nation-script = { $script } ({ $name })
gladue-nation-own = In its own name
gladue-nation-also = Also called
gladue-nation-territory = Territory
gladue-nation-belonging = Belonging
belonging-member = { $subject } is a member
belonging-family = through family
belonging-raised-there = { $subject } was raised there
belonging-adopted = by adoption, in the way of the community
belonging-settlement = { $subject } belongs to the settlement
belonging-urban = { $subject } belongs to the Indigenous community of the city
gladue-history = History of the community
gladue-cites = { $count ->
    [one] Source for this history: { $works }.
   *[other] Sources for this history: { LIST($works, style: "semicolon") }.
}
gladue-cite = { $author }, { $title } ({ $year })
gladue-cite-pages = { $author }, { $title } ({ $year }), at { $pages }
gladue-title = { ITALIC($title) }
gladue-title-en = { ITALIC($title, language: "en") }
gladue-title-fr = { ITALIC($title, language: "fr") }
gladue-no-year = no year
gladue-work = { $author }, { $title }, { $year }.
gladue-work-published = { $author }, { $title }, { $publisher }, { $year }.

## Generations

gladue-generation-community = The community
gladue-generation-earlier = Those who came before
gladue-generation-grandparents = Grandparents
gladue-generation-parents = Parents
gladue-generation-brothers-and-sisters = Brothers and sisters
gladue-generation-children = Children

## A life

gladue-childhood = Childhood
gladue-care = Away from home
gladue-life-since = Growing up
gladue-schooling = Learning
gladue-work-told = Work
gladue-home = Home and the people closest
gladue-well-being = What keeps { $subject } well
gladue-health-told = Health
gladue-substance-use = Substance use and recovery
gladue-language = Language
gladue-culture = Culture and the land
gladue-ceremony = Ceremony
gladue-strengths = Strengths
gladue-supports = People who stand by { $subject }
gladue-supporters = These people were asked, and say what they offer:
gladue-supporter = { NAMED($person) }: { $offers }.
gladue-supporter-relation = { NAMED($person) } ({ $relation }): { $offers }.
gladue-supporter-role = { CAP($relation) }: { $offers }.

## Options

gladue-options = Each option says who offers it, whether they accept { $subject }, from when and at what cost. Options are set out for the court to consider; the sentence is for the court alone.
gladue-options-summary = Options in the community: what and with whom, acceptance, dates, cost and travel.
gladue-option = Option { $number }: { $what }
gladue-option-provider = Offered by
gladue-option-contact = Contact
gladue-option-acceptance = Acceptance
gladue-option-dates = Dates
gladue-option-cost = Cost
gladue-option-travel = Travel
gladue-option-languages = Languages
gladue-option-agreed = The person’s wish
gladue-option-source = Confirmed by
gladue-option-by = { CAP($by) }
gladue-option-from = From { $starts }
gladue-option-period = { CAP(PERIOD($period)) }
gladue-option-cell = { CAP($what) }. { $provider }
gladue-column-option = Option, and who offers it
gladue-column-acceptance = Acceptance
gladue-column-dates = Dates
gladue-column-cost = Cost and travel
gladue-provider = { $provider }
gladue-provider-led = { $provider } (Indigenous-led)
gladue-provider-in = { $provider }, { $community }
gladue-provider-in-led = { $provider }, { $community } (Indigenous-led)
gladue-contact-telephone = { NAMED($person) }, { $telephone }
gladue-accepted-on = Accepted { WHEN($on) }
gladue-accepted-in-part-on = Accepted in part { WHEN($on) }
acceptance-accepted = accepted
acceptance-accepted-in-part = accepted in part
acceptance-assessment-needed = an assessment comes first
acceptance-waiting-list = on the waiting list
acceptance-asked = asked; no answer yet
acceptance-not-asked = not asked yet
acceptance-declined = not able to accept
gladue-agreed = { $subject } agreed to it { WHEN($on) }
gladue-cost-none = None
gladue-cost-paid-by = { $cost }, paid by { $by }
gladue-paid-by = Paid by { $by }
gladue-travel-cell = travel: { $travel }
gladue-cost-cell = { $cost }; { $travel }

## Healing plan

gladue-plan = { $subject } worked out these steps with the people named in them.
gladue-step = { CAP($what) }.
gladue-step-by = { CAP($what) }, with { $by }.
gladue-step-when = { CAP($what) } ({ $when }).
gladue-step-by-when = { CAP($what) }, with { $by } ({ $when }).

## The letter

gladue-letter-written = This letter is about { FULL($subject) }, for the sentencing. It is a Gladue letter: shorter than a Gladue report, and from the same conversations.
gladue-letter-nations = { $count ->
    [one] { POSS($subject) } Nation or community, by the name it gives itself, is { $nations }.
   *[other] { POSS($subject) } Nation and community, by the names they give themselves, are { LIST($nations) }.
}
gladue-letter-close = The writer can answer the court’s questions about this letter.

## Consent withdrawn

consent-withdrawn = { $subject } withdrew consent to this document { WHEN($on) }. The document is withdrawn with it.
consent-withdrawn-copies = Nothing of it may be read, copied or relied on any longer. This notice takes the place of every copy made before it; whoever holds an earlier copy is asked to return it to the office named above or to destroy it.
consent-withdrawn-free = The choice was { POSS($subject) } to make, at any time and without giving a reason, and nothing should be concluded from it.
consent-withdrawn-later = A new one can be prepared with a new consent.

## What the rules find

rule-gladue-consent = No consent to this report is recorded. Without it no final is made: record the day it was given (“gladue.consent.given_on”).
rule-gladue-consent-source = The consent names no source. Name the interview or the form that records it.
rule-gladue-withdrawn = Consent was withdrawn { WHEN($day) }: this report is a notice of that, in the place of earlier copies. Build every earlier file again, in the same folder.
rule-gladue-withdrawn-here = Consent was withdrawn { WHEN($day) }: nothing of the Gladue report or of Indigenous background is printed here. Build every earlier file again, in the same folder.
rule-gladue-options = No option offered in the person’s own community has accepted: the report is likely inadequate (R. v. Macintyre-Syrette, 2018 ONCA 259). Ask the community’s services, its health and justice workers and the person’s supporters; record who was asked, and who accepts and from when. Ask the court for more time where needed.
rule-gladue-options-section = No option is recorded beside what the person offers about Indigenous background: that is likely inadequate (R. v. Macintyre-Syrette, 2018 ONCA 259). Look for options of the person’s own community, and record them as resources, with who accepts and from when.
rule-gladue-history = This telling of history names no work and no source it rests on.
rule-gladue-risk-words = A Gladue report has no score and no risk language, and this reads like it: “{ $said }”. Tell it as part of the life instead.
rule-gladue-read = The person has not gone over the draft. Read it through with them before it is filed, and record the day.

case-rule-consent-withdrawn-first = { $at }: consent is withdrawn before it is given.
case-rule-consent-withdrawn-first-hint = Check both dates.
case-rule-work-id-twice = { $at }: two works of history have the same id.
case-rule-work-id-twice-hint = Give each work an id of its own.
case-rule-work-unknown = { $at }: a passage cites a work of history that is not listed under “works”.
case-rule-work-unknown-hint = Add the work to “works”, or correct the id.
role-gladue-writer = Gladue writer
copies-gladue = The court, through its clerk; counsel for the person; the person
