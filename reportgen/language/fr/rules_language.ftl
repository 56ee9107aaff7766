### Ce que les règles constatent au sujet de la langue du rapport.

rule-designated-area = La langue officielle de la personne est le français, et le bureau ou le tribunal se trouve dans une région désignée ({ $area }) : demandez-lui dans quelle langue elle veut le rapport, et produisez-le aussi en français.
rule-designated-area-to-confirm = La langue officielle de la personne est le français, et le bureau ou le tribunal se trouve peut-être dans une région désignée ({ $area }; à confirmer) : vérifiez la liste, demandez-lui dans quelle langue elle veut le rapport, et produisez-le aussi en français.
