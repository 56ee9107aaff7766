### Alcool, cannabis et autres drogues. $substance est le complément du verbe (« de l’alcool »), $bare suit une négation ou un nom (« d’alcool »).

section-substance_use = Consommation de substances

substance-use = { $subject } { $value }
substance-use-topic = sa consommation { $bare }
use-never = n’a jamais consommé { $bare }
use-past = a consommé { $substance } par le passé
use-occasional = consomme { $substance } à l’occasion
use-weekly = consomme { $substance } chaque semaine
use-daily = consomme { $substance } chaque jour
use-in-recovery = est en voie de rétablissement en ce qui concerne la consommation { $bare }

substance-last-used = { $subject } a consommé { $substance } pour la dernière fois { WHEN($value) }
substance-last-used-topic = la date de sa dernière consommation { $bare }

substance-abstinent = { $subject } s’abstient de consommer { SINCE($value) }
substance-abstinent-topic = ses périodes d’abstinence

substance-named = { $substance } ({ $name })

substance-alcohol = de l’alcool
substance-cannabis = du cannabis
substance-cocaine = de la cocaïne
substance-crack-cocaine = du crack
substance-opioids = des opioïdes
substance-fentanyl = du fentanyl
substance-methamphetamine = de la méthamphétamine
substance-prescription = des médicaments d’ordonnance
substance-other = d’autres substances

substance-of-alcohol = d’alcool
substance-of-cannabis = de cannabis
substance-of-cocaine = de cocaïne
substance-of-crack-cocaine = de crack
substance-of-opioids = d’opioïdes
substance-of-fentanyl = de fentanyl
substance-of-methamphetamine = de méthamphétamine
substance-of-prescription = de médicaments d’ordonnance
substance-of-other = d’autres substances
