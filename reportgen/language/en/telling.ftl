### How a fact is told: who said it, how firmly. The same turns of phrase serve every section.

## Naming a source inside a sentence

by-subject = { $subject }
by-person = { NAMED($person) }
by-relation = { $relation } ({ NAMED($person) })
by-role = { $relation }
by-organization = { $organization }
by-paper = the document “{ $title }”
by-paper-of = the document “{ $title }” ({ $organization })
quote-by = { CAP($by) }

## Telling a fact. Each clause names its subject and has no full stop.

told-plainly = { LIST($clauses) }.
said-by-subject = { $subject } said { QUE($clauses) }
said-by-subject-also = { $subject } also said { QUE($clauses) }
told-by-subject = { said-by-subject }.
told-by-subject-also = { said-by-subject-also }.
told-by-others = { CAP($by) } said { QUE($clauses) }.
told-by-papers = { CAP($by) } { $count ->
    [one] states
   *[other] state
} { QUE($clauses) }.
told-and-confirmed = { said-by-subject }; { $by } confirmed this.
told-and-confirmed-also = { said-by-subject-also }; { $by } confirmed this.
told-and-recorded = { said-by-subject }; { $by } { $count ->
    [one] confirms
   *[other] confirm
} this.
told-and-recorded-also = { said-by-subject-also }; { $by } { $count ->
    [one] confirms
   *[other] confirm
} this.
told-version = { $by } said that { $clause }
told-version-own = { $by } said that { $clause }
told-disputed = Accounts differ on { $topic }: { LIST($versions, style: "semicolon") }.
told-declined = { $subject } chose not to speak about { LIST($topics) }.
told-unknown = The following is not known: { LIST($topics) }.
told-not-available = No information was available about { LIST($topics) }.
told-withheld = Information about { LIST($topics) } is withheld from this report.

yes = yes
no = no

## Why something is not there

absent-declined = { $subject } chose not to speak about this.
absent-not-available = No information was available about this when the report was finished.
absent-not-reached = The people who could speak to this could not be reached before the report was finished.
absent-no-consent = { $subject } did not give consent for this information to be obtained or shared.
absent-not-applicable = This does not apply to { $subject }.
absent-not-asked = This was not explored for this report.
absent-not-recorded = Nothing was recorded about this for this report.
absent-withheld = Information about this is withheld from this report: { $reason }.

withheld-no-consent = there is no consent to share it
withheld-protected = it is protected by law or by an order
withheld-safety = printing it could put someone at risk
withheld-private = it is private and not needed for this report
withheld-out-of-period = the period during which it may be disclosed is over

## Sources, as the comments of a draft name them

source-line = { CAP($by) }
source-line-dated = { CAP($by) }, { LIST($days) }

## Cells of tables

cell-empty = –
