### The log of sources at the officer’s desk, what each source says, and who said what.

desk-sources-title = Sources and contacts
desk-sources-who-said = Who said what
desk-sources-all = Every detail of the sources
desk-sources-call = A call or a meeting
desk-sources-call-what = In the order of a call. What you type is saved as you type it; it is added to the log when you press the button.
desk-sources-someone = Someone new
desk-sources-keep = Add to log
desk-sources-keep-said = Add to log, and record what they said by topic
desk-sources-kept = Added to the log: { $who }.
desk-sources-outcome-set = Outcome: “{ $outcome }”.
desk-sources-outcome-stays = The outcome is still “{ $outcome }”, as you chose. Change it if this call changes it.
desk-sources-note = { SHORTDATE($on) }, { $who }, { $means }, { $result }

desk-sources-call-source = With whom?
desk-sources-call-name = Name
desk-sources-call-name-hint = In full, as the person writes it.
desk-sources-call-form = How does the report refer to this person?
desk-sources-call-relation = Relation to the person the report is about
desk-sources-call-organization = Organization
desk-sources-call-kind = Kind of source
desk-sources-call-on = When?
desk-sources-call-means = How?
desk-sources-call-result = With what result?
desk-sources-call-minutes = Length, in minutes
desk-sources-call-notes = Notes
desk-sources-call-notes-hint = They become a private note, with the date and the name. They are never printed.
desk-sources-call-consent = The person the report is about consented to this contact
desk-sources-call-consent-hint = It is dated the day of the call unless another day is known; you can change it in the details of the source.
desk-sources-call-verified = I verified who this is
desk-sources-wrong-name = Choose who it was, or enter a name or an organization

desk-sources-listed = { $count ->
    [0] No source yet
    [one] { $count } source
   *[other] { $count } sources
 }
desk-sources-none = Record a first call above, or add a record on the page “{ page-sources }”.
desk-sources-occasion = { $on }, { $means }: { $result }
desk-sources-occasion-minutes = { $on }, { $means }: { $result }, { $minutes } min
desk-sources-dated = { $who }, { SHORTDATE($on) }
desk-sources-day = { SHORTDATE($on) }
desk-sources-requested-on = requested { $on }
desk-sources-received-on = received { $on }
desk-sources-no-occasion = no attempt yet
desk-sources-unsaid = not recorded
desk-sources-again = Another call
desk-sources-told = { $count ->
    [0] What they say
    [one] What they say: { $count } fact
   *[other] What they say: { $count } facts
 }

## What one source says

desk-sources-says-title = What this source says: { $who }
desk-sources-topics-what = Choose a topic and record what this source says about it, fact by fact. What others say is shown beside it and is not changed.
desk-sources-topics = Topics
desk-sources-count = { $count ->
    [0] nothing yet
    [one] { $count } fact
   *[other] { $count } facts
 }
desk-sources-notes = Your notes about it, never printed
desk-sources-topic-title = { $topic }: what this source says ({ $who })
desk-sources-value = { $question }, says { $who }
desk-sources-absent = They do not say
desk-sources-says = { $who }: { $what }
desk-sources-nobody = no source named
desk-sources-next = Save and continue: { $topic }
desk-sources-back-topics = Save and see the topics

## Who said what

desk-sources-who-said-what = Every fact that at least one source tells. A fact that two sources tell alike is agreed; one they tell differently is contradicted; one that a single source tells stands alone, and two talks with the same person are one source. A fact for which no source is named is marked so.
desk-sources-column-fact = Fact
desk-sources-column-how = Status
desk-sources-how-agreed = agreed
desk-sources-how-contradicted = contradicted
desk-sources-how-alone = one source only
desk-sources-how-unsourced = source not given
desk-sources-how-none = not answered
desk-sources-silent = says nothing about it
desk-sources-nothing-said = No source has said anything yet. Open a source in the log and record what it says.
