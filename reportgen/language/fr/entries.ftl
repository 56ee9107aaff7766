### Un programme, une mesure, une ordonnance ou une infraction sur une ligne; cases des tableaux.

entry-parts = { $first }, { $rest }
entry-parts-apart = { $first }; { $rest }
entry-period = { PERIOD($period) }
entry = { CAP($what) } : { $state }.
entry-state = { $state }
entry-state-by = { $state }, selon { LIST($by) }
entry-disputed = les versions diffèrent ({ LIST($versions, style: "semicolon") })

treatment-list = Traitements et programmes :
treatment-completed = participation menée à terme
treatment-in-progress = participation en cours
treatment-waiting-list = sur liste d’attente
treatment-accepted = admission acceptée
treatment-referred = demande d’admission transmise
treatment-left-early = départ avant la fin
treatment-refused = refus d’y participer
treatment-state-unknown = on en ignore l’issue
treatment-state-declined = { $subject } a choisi de ne pas en préciser l’issue
treatment-state-not-available = aucun renseignement n’était disponible sur l’issue
treatment-state-withheld = l’issue ne figure pas dans le présent rapport

## Une infraction et la disposition qui la crée.

offence-cited = { $offence } ({ $provision })

## Cases de tableau.

cell-first = { CAP($value) }
cell-day = { SHORTDATE($day) }
cell-period = { CAP($period) }
