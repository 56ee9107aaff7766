### Ce que les règles constatent au sujet des infractions et des antécédents.

rule-finding-of-guilt = Il ne s’agit pas d’une déclaration de culpabilité : une accusation rejetée, retirée ou suspendue, un acquittement ou un engagement de ne pas troubler l’ordre public ne figure pas parmi les antécédents. Taisez cet élément.
rule-measure-disclosed = Les avertissements de la police, les renvois et les mesures extrajudiciaires autres que les sanctions ne figurent jamais parmi les antécédents. Taisez cet élément.
rule-measures-two-years = Ces mesures de rechange ont pris fin il y a plus de deux ans (période terminée { WHEN($day) }) : un rapport de ce genre ne peut pas en faire état.
rule-measures-end-unknown = Consignez quand ces mesures de rechange ont pris fin : deux ans après, un rapport de ce genre ne peut plus en faire état.
rule-offence-not-in-force = L’infraction « { $id } » a été édictée, mais le jour de son entrée en vigueur n’a pas été constaté : vérifiez-la dans la loi, puis donnez l’infraction dans ses propres mots.
