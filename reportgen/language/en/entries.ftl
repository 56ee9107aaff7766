### How a program, a measure, an order or an offence is put in one line; cells of tables.

entry-parts = { $first }, { $rest }
entry-parts-apart = { $first }; { $rest }
entry-period = { PERIOD($period) }
entry = { CAP($what) }: { $state }.
entry-state = { $state }
entry-state-by = { $state }, according to { LIST($by) }
entry-disputed = accounts differ ({ LIST($versions, style: "semicolon") })

treatment-list = Treatment and programs:
treatment-completed = completed
treatment-in-progress = in progress
treatment-waiting-list = on the waiting list
treatment-accepted = accepted
treatment-referred = referred
treatment-left-early = left before the end
treatment-refused = refused
treatment-state-unknown = how it ended is not known
treatment-state-declined = { $subject } chose not to say how it ended
treatment-state-not-available = no information was available on how it ended
treatment-state-withheld = how it ended is withheld from this report

## An offence with its provision.

offence-cited = { $offence } ({ $provision })

## Cells of tables.

cell-first = { CAP($value) }
cell-day = { SHORTDATE($day) }
cell-period = { CAP($period) }
