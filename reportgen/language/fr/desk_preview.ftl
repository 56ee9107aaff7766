### L’aperçu du poste de travail : ce qui figure là où il manque quelque chose. Les deux liants le distinguent d’une ellipse.

desk-preview-gap = {"\u2060"}[…]{"\u2060"}
court-unsaid = { desk-preview-gap }
language-unsaid = { desk-preview-gap }
in-language-unsaid = { desk-preview-gap }
