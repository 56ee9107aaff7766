### Friends and leisure.

section-peers = Peers and leisure

peers-associates = { $subject } { $value }
peers-associates-topic = friends and associates
associates-mostly-law-abiding = { VERB($subject, "spends", "spend") } time mostly with people who are not involved in offending
associates-mixed = { VERB($subject, "spends", "spend") } time both with people who are involved in offending and with people who are not
associates-mostly-involved = { VERB($subject, "spends", "spend") } time mostly with people who are involved in offending
associates-few = { VERB($subject, "has", "have") } few friends

peers-activities = { $count ->
    [one] The leisure activity mentioned for this report is { LIST($activities) }.
   *[other] The leisure activities mentioned for this report are { LIST($activities) }.
}
