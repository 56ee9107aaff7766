### What the rules find about the language of the report.

rule-designated-area = The person’s official language is French, and the office or the court is in a designated area ({ $area }): ask in which language they want the report, and build it in French as well.
rule-designated-area-to-confirm = The person’s official language is French, and the office or the court is in what may be a designated area ({ $area }; to confirm): check the list, ask in which language they want the report, and build it in French as well.
