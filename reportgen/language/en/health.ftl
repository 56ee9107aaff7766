### Physical and mental health.

section-health = Physical and mental health

health-consent-given = { $subject } consented to information about { HERS($subject) } health being obtained and reported to the court.
health-consent-given-in-part = { $subject } consented in part to information about { HERS($subject) } health being obtained and reported to the court; nothing beyond that consent is reported here.
health-consent-refused = { $subject } did not consent to health records being obtained.
health-consent-not-asked = Consent to obtain health records was not asked for.

health-physical = { $subject } { $value }
health-physical-topic = physical health
physical-health-good = { VERB($subject, "is", "are") } in good physical health
physical-health-fair = { VERB($subject, "is", "are") } in fair physical health
physical-health-poor = { VERB($subject, "is", "are") } in poor physical health

health-mental = { $subject } { $value }
health-mental-topic = mental health
mental-health-good = { VERB($subject, "is", "are") } in good mental health
mental-health-fair = { VERB($subject, "is", "are") } in fair mental health
mental-health-poor = { VERB($subject, "is", "are") } in poor mental health

health-medication-yes = { $subject } { VERB($subject, "takes", "take") } medication
health-medication-no = { $subject } { VERB($subject, "takes", "take") } no medication
health-medication-topic = any medication
