### Alcohol, cannabis and other drugs. $substance is what is used, $bare the same where a language puts no article.

section-substance_use = Substance use

substance-use = { $subject } { $value }
substance-use-topic = the use of { $bare }
use-never = { VERB($subject, "has", "have") } never used { $bare }
use-past = used { $substance } in the past
use-occasional = { VERB($subject, "uses", "use") } { $substance } occasionally
use-weekly = { VERB($subject, "uses", "use") } { $substance } every week
use-daily = { VERB($subject, "uses", "use") } { $substance } every day
use-in-recovery = { VERB($subject, "is", "are") } in recovery from the use of { $bare }

substance-last-used = { $subject } last used { $substance } { WHEN($value) }
substance-last-used-topic = the last use of { $bare }

substance-abstinent = { $subject } { VERB($subject, "has", "have") } been abstinent { SINCE($value) }
substance-abstinent-topic = any period of abstinence

substance-named = { $substance } ({ $name })

substance-alcohol = alcohol
substance-cannabis = cannabis
substance-cocaine = cocaine
substance-crack-cocaine = crack cocaine
substance-opioids = opioids
substance-fentanyl = fentanyl
substance-methamphetamine = methamphetamine
substance-prescription = prescription drugs
substance-other = other substances

substance-of-alcohol = alcohol
substance-of-cannabis = cannabis
substance-of-cocaine = cocaine
substance-of-crack-cocaine = crack cocaine
substance-of-opioids = opioids
substance-of-fentanyl = fentanyl
substance-of-methamphetamine = methamphetamine
substance-of-prescription = prescription drugs
substance-of-other = other substances
